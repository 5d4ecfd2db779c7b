import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "writing"
    about: qsTr("The keys. Layouts are data, in assets/keyboard; shift holds for one letter.")
    cell: Theme.size.wide
    poses: [
        Poses.pose("en", qsTr("English"), { "extra": { "language": "en" } }),
        Poses.pose("de", qsTr("German"), { "extra": { "language": "de" } }),
        Poses.pose("zh_CN", qsTr("Chinese"), { "extra": { "language": "zh_CN" } }),
        Poses.pose("symbols", qsTr("Figures and signs"), { "extra": { "language": "en", "symbols": true } }),
        Poses.pose("shift", qsTr("Shift"), { "extra": { "language": "de", "upper": true } })
    ]
    sample: KeyboardKeys {
        required property var modelData

        width: parent?.width ?? implicitWidth
        language: modelData.extra.language
        Component.onCompleted: {
            if (modelData.extra.symbols)
                strike("symbols", "");
            if (modelData.extra.upper)
                strike("shift", "");
        }
    }
}
