import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "choices"
    about: qsTr("A value on a track, with its name and figure, ticks, and the end of what can be had.")
    poses: [
        ...Poses.control,
        Poses.pose("limit", qsTr("With ticks and a limit"), { "extra": { "limit": 0.8, "marks": [0, 0.25, 0.5, 0.75, 1] } }),
        Poses.pose("origin", qsTr("From the middle"), { "extra": { "origin": 0.5 } })
    ]
    sample: Slider {
        required property var modelData

        width: parent?.width ?? implicitWidth
        title: modelData.words.name
        level: 0.65
        value: level
        wanted: level
        labelled: true
        valueText: modelData.words.figure
        limit: modelData.extra.limit ?? NaN
        marks: modelData.extra.marks ?? []
        origin: modelData.extra.origin ?? 0
        pressed: modelData.down === true
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
