import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "figures"
    about: qsTr("A number and its unit on one baseline. What is not known is a dash, never a nought.")
    cell: Theme.size.ring
    poses: Poses.figure.filter(pose => !["german", "chinese"].includes(pose.key))
    sample: Quantity {
        required property var modelData

        title: modelData.words.name
        number: modelData.known ? "318" : "–"
        unit: "km"
        size: Theme.type.range
        stale: modelData.stale
        anchors.left: parent?.left
    }
}
