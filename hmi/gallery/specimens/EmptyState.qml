import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "lists"
    about: qsTr("Nothing here yet, and what to do about it.")
    poses: [Poses.normal, Poses.pose("action", qsTr("With something to do"), { "extra": { "action": true } }), ...Poses.languages]
    sample: EmptyState {
        id: empty

        required property var modelData

        width: parent?.width ?? implicitWidth
        icon_name: "ev-station"
        title: modelData.words.short
        detail: modelData.words.detail

        PillButton {
            visible: empty.modelData.extra.action ?? false
            text: empty.modelData.words.short
        }
    }
}
