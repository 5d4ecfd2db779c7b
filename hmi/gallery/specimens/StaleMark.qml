import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "figures"
    about: qsTr("How old a value is that is no longer sent.")
    cell: Theme.size.ring
    poses: [Poses.pose("stale", qsTr("Stale"), { "stale": true }), Poses.pose("mirrored", qsTr("Right to left"), { "mirrored": true, "stale": true })]
    sample: StaleMark {
        required property var modelData

        stale: modelData.stale
        age: qsTr("14 min")
        anchors.left: parent?.left
    }
}
