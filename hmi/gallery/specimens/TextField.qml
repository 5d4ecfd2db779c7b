import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "writing"
    about: qsTr("A line to write on. It is locked while driving.")
    poses: [
        ...Poses.control.filter(pose => pose.key !== "pressed"),
        Poses.pose("empty", qsTr("Empty"), { "extra": { "empty": true } })
    ]
    sample: TextField {
        required property var modelData

        width: parent?.width ?? implicitWidth
        title: modelData.words.name
        labelled: true
        icon_name: "magnify"
        placeholderText: modelData.words.short
        text: modelData.extra.empty ? "" : modelData.words.short
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
