import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "figures"
    about: qsTr("One symbol of the icon font, by its name.")
    cell: Theme.size.tile
    poses: [
        Poses.pose("fan", "fan", {}),
        Poses.pose("ev-station", "ev-station", {}),
        Poses.pose("lightning-bolt", "lightning-bolt", {}),
        Poses.pose("seatbelt", "seatbelt", {}),
        Poses.pose("car-door", "car-door", {}),
        Poses.pose("snowflake-thermometer", "snowflake", { "key": "snowflake-thermometer" })
    ]
    sample: Icon {
        required property var modelData

        name: modelData.key
        anchors.left: parent?.left
    }
}
