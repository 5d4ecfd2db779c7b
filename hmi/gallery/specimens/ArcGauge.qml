import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "charts"
    about: qsTr("A share of something whole. Dashed is what is expected, the tick a limit.")
    cell: Theme.size.ring
    poses: [
        ...Poses.figure.filter(pose => !["german", "chinese"].includes(pose.key)),
        Poses.pose("predicted", qsTr("Predicted, with a limit"), { "extra": { "predicted": 0.8, "tick": 0.9 } }),
        Poses.pose("low", qsTr("Low"), { "extra": { "share": 0.08, "low": true } })
    ]
    sample: ArcGauge {
        required property var modelData

        title: modelData.words.name
        number: modelData.known ? Math.round(100 * share) : "–"
        unit: "%"
        share: modelData.extra.share ?? 0.62
        predicted: modelData.extra.predicted ?? NaN
        tick: modelData.extra.tick ?? NaN
        known: modelData.known
        stale: modelData.stale
        fill: modelData.extra.low ? Theme.color.amber : Theme.color.accent
        anchors.left: parent?.left
    }
}
