import QtQuick
import hmi.design
import hmi.shell
import hmi.signals

// Gear, time, speed and the limit. The figure stands by its digits, not by its line, so that no air is lost.
Item {
    id: block

    required property DriveModel drive
    readonly property real digits: metrics.tightBoundingRect.height
    readonly property real digitsTop: gears.height + Theme.space.loose
    readonly property real beside: Math.max(Theme.size.sign, unit.implicitWidth) + Theme.space.tight

    implicitHeight: digitsTop + digits

    Signal { id: speed; path: "Vehicle.Speed" }
    Signal { id: selected; path: "Vehicle.Powertrain.Transmission.SelectedGear" }
    TextMetrics {
        id: metrics
        font: figure.font
        text: "8"
    }
    GearRow {
        id: gears
        gear: block.drive.gear
        stale: selected.stale
    }
    Label {
        anchors.right: parent.right
        anchors.baseline: gears.bottom
        anchors.baselineOffset: -gears.descent
        dimmed: true
        text: Bus.time
    }
    Label {
        id: figure

        x: -metrics.tightBoundingRect.x * fit
        // A third digit makes the figure smaller, so that it never runs under the sign.
        readonly property real fit: Math.min(1, (block.width - block.beside) / Math.max(1, implicitWidth))

        y: block.digitsTop + block.digits - baselineOffset
        transform: Scale {
            origin.y: figure.baselineOffset
            xScale: figure.fit
            yScale: figure.fit
        }
        text: speed.text
        opacity: speed.stale ? Theme.opacity.stale : 1
        color: speed.known ? Theme.color.ink : Theme.color.faint
        font.pixelSize: Theme.type.speed
        font.weight: Theme.font.strong
        font.letterSpacing: -Theme.space.hair
        Accessible.name: (speed.stale ? qsTr("Speed %1 %2, not current") : qsTr("Speed %1 %2")).arg(speed.text).arg(speed.unit)
    }
    Label {
        id: unit
        x: figure.implicitWidth * figure.fit + Theme.space.tight
        anchors.baseline: figure.baseline
        dimmed: true
        text: speed.unit
        Accessible.ignored: true
    }
    SpeedSign {
        anchors.right: parent.right
        y: block.digitsTop - Theme.space.gap
        limit: block.drive.speedLimit
        unit: block.drive.speedLimitUnit
    }
}
