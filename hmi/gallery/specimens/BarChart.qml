import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "charts"
    about: qsTr("Figures side by side over a zero line. What comes back hangs below it; outlined is what is expected.")
    poses: [
        Poses.normal,
        Poses.pose("stale", qsTr("Stale"), { "stale": true }),
        Poses.pose("empty", qsTr("Empty"), { "extra": { "empty": true } }),
        Poses.pose("chosen", qsTr("One chosen"), { "extra": { "chosen": 3 } }),
        ...Poses.languages
    ]
    sample: BarChart {
        required property var modelData

        width: parent?.width ?? implicitWidth
        description: modelData.words.name
        values: modelData.extra.empty ? [] : [12.4, 18.1, -4.2, 22]
        predicted: modelData.extra.empty ? [] : [14, 15, 2, 20, 18]
        names: modelData.extra.empty ? [] : modelData.words.days
        unit: "kWh"
        chosen: modelData.extra.chosen ?? -1
        stale: modelData.stale
    }
}
