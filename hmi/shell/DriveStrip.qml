import QtQuick
import hmi.design
import hmi.shell
import hmi.signals

// What the driver needs, set straight on the ground. Always visible, never covered.
Item {
    id: strip

    implicitWidth: Theme.size.strip

    DriveModel { id: drive }
    Signal { id: speed; path: "Vehicle.Speed" }
    Signal { id: selected; path: "Vehicle.Powertrain.Transmission.SelectedGear" }
    Signal { id: power; path: "Vehicle.Powertrain.PowerFlow.Drive" }
    Signal { id: learned; path: "Vehicle.Powertrain.Consumption.Learned" }
    Signal { id: range; path: "Vehicle.Powertrain.Range" }
    Signal { id: soc; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }
    Signal { id: outside; path: "Vehicle.Exterior.AirTemperature" }

    GearRow {
        id: gears
        gear: drive.gear
        stale: selected.stale
    }
    Label {
        anchors.right: parent.right
        anchors.verticalCenter: gears.verticalCenter
        font.pixelSize: Theme.type.primary
        dimmed: true
        text: Bus.time
    }
    Label {
        id: speedText

        // A third digit makes the figure smaller, so that it never runs under the sign.
        readonly property real fit: Math.min(1, (strip.width - Theme.size.sign - Theme.space.tight) / Math.max(1, implicitWidth))

        transform: Scale {
            origin.y: speedText.baselineOffset
            xScale: speedText.fit
            yScale: speedText.fit
        }
        anchors.top: gears.bottom
        anchors.topMargin: -Theme.space.tight
        text: speed.text
        opacity: speed.stale ? Theme.opacity.stale : 1
        color: speed.known ? Theme.color.ink : Theme.color.faint
        font.pixelSize: Theme.type.speed
        font.weight: Theme.font.strong
        font.letterSpacing: -Theme.space.hair
        Accessible.name: (speed.stale ? qsTr("Speed %1 %2, not current") : qsTr("Speed %1 %2")).arg(speed.text).arg(speed.unit)
    }
    Label {
        x: speedText.implicitWidth * speedText.fit + Theme.space.tight
        anchors.baseline: speedText.baseline
        dimmed: true
        text: speed.unit
    }
    SpeedSign {
        anchors.right: parent.right
        anchors.top: speedText.top
        anchors.topMargin: Theme.space.margin
        limit: drive.speedLimit
    }
    PowerBar {
        id: powerBar
        anchors.top: speedText.bottom
        width: parent.width
        description: drive.powerDescription
        share: drive.zero
        drawn: drive.drawn
        recovered: drive.recovered
        drawLimit: drive.drawLimit
        recoverLimit: drive.recoverLimit
        stale: power.stale
        limitsStale: drive.limitsStale
    }
    Quantity {
        id: powerText
        title: qsTr("Power")
        anchors.top: powerBar.bottom
        anchors.topMargin: Theme.space.tight
        number: power.text
        unit: power.unit
        stale: power.stale
        size: Theme.type.secondary
        strong: false
    }
    Quantity {
        anchors.right: parent.right
        anchors.baseline: powerText.baseline
        title: qsTr("Consumption")
        number: learned.text
        unit: learned.unit
        stale: learned.stale
        size: Theme.type.secondary
        strong: false
    }
    Column {
        anchors.top: powerText.bottom
        anchors.topMargin: Theme.space.loose
        anchors.bottom: rangeText.top
        width: parent.width
        spacing: Theme.space.gap

        LinkLine { width: parent.width }
        Notices {
            width: parent.width
            notices: drive.notices
        }
    }
    Quantity {
        id: rangeText
        anchors.bottom: battery.top
        anchors.bottomMargin: Theme.space.hair
        title: qsTr("Range")
        number: range.text
        unit: range.unit
        stale: range.stale
        size: Theme.type.range
    }
    Quantity {
        anchors.right: parent.right
        anchors.baseline: rangeText.baseline
        title: qsTr("Charge")
        number: soc.text
        unit: soc.unit
        stale: soc.stale
        size: Theme.type.primary
    }
    BatteryBar {
        id: battery
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space.gap
        width: parent.width
        known: soc.known
        description: drive.batteryDescription
        level: drive.level
        reserve: drive.reserve
        stale: soc.stale
        reserveStale: drive.reserveStale
        fill: drive.chargeLow ? Theme.color.amber : Theme.color.accent
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.size.telltale

        Telltales {
            lamps: drive.lamps
        }
        Quantity {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            title: qsTr("Outside")
            number: outside.text
            unit: outside.unit
            stale: outside.stale
            strong: false
            size: Theme.type.secondary
        }
    }
}
