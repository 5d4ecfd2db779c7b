import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "figures"
    about: qsTr("Text, in one of the few sizes.")
    cell: Theme.size.strip
    poses: [
        Poses.normal,
        Poses.pose("strong", qsTr("Strong"), { "extra": { "strong": true } }),
        Poses.pose("dimmed", qsTr("Dimmed"), { "extra": { "dimmed": true } }),
        Poses.pose("primary", qsTr("Primary"), { "extra": { "size": "primary" } }),
        Poses.pose("distance", qsTr("Distance"), { "extra": { "size": "distance" } }),
        ...Poses.languages
    ]
    sample: Label {
        required property var modelData

        width: parent?.width ?? implicitWidth
        wrapMode: Text.Wrap
        text: modelData.words.short
        strong: modelData.extra.strong ?? false
        dimmed: modelData.extra.dimmed ?? false
        font.pixelSize: Theme.type[modelData.extra.size ?? "secondary"]
    }
}
