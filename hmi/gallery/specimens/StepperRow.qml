import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "choices"
    about: qsTr("A value in steps, for what a slider is too coarse for. Holding a button repeats it.")
    poses: [
        ...Poses.control.filter(pose => pose.key !== "pressed" && pose.key !== "focus"),
        Poses.pose("least", qsTr("At its least"), { "extra": { "least": true } }),
        Poses.pose("unknown", qsTr("Unknown"), { "known": false })
    ]
    sample: StepperRow {
        required property var modelData

        width: parent?.width ?? implicitWidth
        title: modelData.words.name
        text: modelData.known ? modelData.words.figure : "–"
        canDown: !modelData.extra.least && modelData.known
        canUp: modelData.known
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
