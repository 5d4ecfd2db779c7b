import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "parts"
    about: qsTr("The ground of a control.")
    cell: Theme.size.tile
    poses: [
        Poses.normal,
        Poses.pose("pressed", qsTr("Pressed"), { "down": true }),
        Poses.pose("hovered", qsTr("Under the mouse"), { "extra": { "hovered": true } }),
        Poses.pose("chosen", qsTr("Chosen"), { "extra": { "chosen": true } }),
        Poses.pose("pending", qsTr("Pending"), { "pending": true }),
        Poses.pose("error", qsTr("Error"), { "failure": "error" })
    ]
    sample: Face {
        required property var modelData

        width: parent?.width ?? implicitWidth
        height: Theme.size.touch
        chosen: modelData.extra.chosen ?? false
        hovered: modelData.extra.hovered ?? false
        down: modelData.down === true
        pending: modelData.pending
        failed: modelData.failure !== ""
    }
}
