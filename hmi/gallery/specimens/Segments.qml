import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "choices"
    about: qsTr("One of a few, side by side; in rows where the words are long.")
    poses: Poses.control.filter(pose => !["pressed", "focus", "error"].includes(pose.key))
    sample: Segments {
        required property var modelData

        labels: modelData.words.few
        current: 1
        stale: modelData.stale
        pending: modelData.pending
        restriction: modelData.restriction
        anchors.left: parent?.left
    }
}
