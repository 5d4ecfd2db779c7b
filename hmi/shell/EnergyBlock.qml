import QtQuick
import hmi.design
import hmi.shell
import hmi.signals

// How far it reaches and how full it is.
Item {
    id: block

    required property DriveModel drive
    readonly property real room: width - charge.implicitWidth - Theme.space.gap

    implicitHeight: distance.implicitHeight + Theme.space.hair + battery.height

    Signal { id: range; path: "Vehicle.Powertrain.Range" }
    Signal { id: soc; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }
    TextMetrics {
        id: wished
        font.family: Theme.font.text
        font.weight: Theme.font.strong
        font.pixelSize: Theme.type.range
        text: range.text + " " + range.unit
    }
    Quantity {
        id: distance
        anchors.bottom: battery.top
        anchors.bottomMargin: Theme.space.hair
        title: qsTr("Range")
        number: range.text
        unit: range.unit
        stale: range.stale
        size: wished.advanceWidth <= block.room ? Theme.type.range : Theme.type.primary
    }
    Quantity {
        id: charge
        anchors.right: parent.right
        anchors.baseline: distance.baseline
        title: qsTr("Charge")
        number: soc.text
        unit: soc.unit
        stale: soc.stale
        size: Theme.type.primary
    }
    BatteryBar {
        id: battery
        anchors.bottom: parent.bottom
        width: parent.width
        known: soc.known
        description: block.drive.batteryDescription
        level: block.drive.level
        reserve: block.drive.reserve
        tick: block.drive.arrival
        tickStale: block.drive.arrivalStale
        stale: soc.stale
        reserveStale: block.drive.reserveStale
        fill: block.drive.chargeLow ? Theme.color.amber : Theme.color.accent
    }
}
