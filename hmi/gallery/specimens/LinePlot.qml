import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "charts"
    about: qsTr("A course: solid is what was, dashed what is expected, the band how sure that is.")
    poses: [
        Poses.normal,
        Poses.pose("predicted", qsTr("Predicted, with its band"), { "extra": { "predicted": true } }),
        Poses.pose("below", qsTr("Below zero"), { "extra": { "below": true } }),
        Poses.pose("stale", qsTr("Stale"), { "stale": true }),
        Poses.pose("empty", qsTr("Empty"), { "extra": { "empty": true } }),
        ...Poses.languages
    ]
    sample: LinePlot {
        required property var modelData
        readonly property bool predicts: modelData.extra.predicted ?? false

        width: parent?.width ?? implicitWidth
        height: Theme.size.ring
        framed: true
        description: modelData.words.name
        xs: modelData.extra.empty ? [] : predicts ? [0, 10, 20, 30] : [0, 10, 20, 30, 40, 50, 60]
        ys: modelData.extra.empty ? [] : predicts ? [72, 66, 61, 55] : modelData.extra.below ? [18, 22, 4, -8, -3, 12, 16] : [18, 22, 14, 25, 21, 16, 17]
        dashedXs: predicts ? [30, 40, 50, 60] : []
        dashedYs: predicts ? [55, 49, 44, 38] : []
        bandXs: predicts ? [30, 40, 50, 60] : []
        bandLow: predicts ? [55, 46, 39, 30] : []
        bandHigh: predicts ? [55, 52, 49, 45] : []
        xMax: 60
        unit: predicts ? "%" : "kWh/100 km"
        xLabels: [modelData.words.days[0], modelData.words.days[4]]
        reference: predicts || modelData.extra.empty ? NaN : 15.6
        stale: modelData.stale
    }
}
