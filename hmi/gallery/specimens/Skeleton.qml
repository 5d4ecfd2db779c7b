import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "lists"
    about: qsTr("The shape of what is still loading. It does not move.")
    poses: [
        Poses.normal,
        Poses.pose("picture", qsTr("With a picture"), { "extra": { "pictured": true } }),
        Poses.pose("lines", qsTr("Longer"), { "extra": { "lines": 4 } }),
        Poses.pose("mirrored", qsTr("Right to left"), { "mirrored": true, "extra": { "pictured": true } })
    ]
    sample: Skeleton {
        required property var modelData

        width: parent?.width ?? implicitWidth
        pictured: modelData.extra.pictured ?? false
        lines: modelData.extra.lines ?? 2
    }
}
