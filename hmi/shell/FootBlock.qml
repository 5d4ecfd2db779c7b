import QtQuick
import hmi.design
import hmi.shell
import hmi.signals

// The lamps that are lit, as many rows as they need, and how cold it is outside.
Item {
    id: block

    required property DriveModel drive

    implicitHeight: Math.max(lamps.implicitHeight, temperature.implicitHeight)

    Signal { id: outside; path: "Vehicle.Exterior.AirTemperature" }
    Telltales {
        id: lamps
        anchors.bottom: parent.bottom
        width: parent.width - temperature.implicitWidth - Theme.space.gap
        lamps: block.drive.lamps
    }
    Quantity {
        id: temperature
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        title: qsTr("Outside")
        number: outside.text
        unit: outside.unit
        stale: outside.stale
        strong: false
        size: Theme.type.secondary
    }
}
