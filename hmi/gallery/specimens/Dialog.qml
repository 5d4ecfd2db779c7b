import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "messages"
    about: qsTr("A question that has to be answered first. At most two answers; a dangerous one is held.")
    cell: Theme.size.sheet
    poses: [
        Poses.normal,
        Poses.pose("dangerous", qsTr("Dangerous"), { "extra": { "dangerous": true } }),
        Poses.pose("one", qsTr("One answer"), { "extra": { "one": true } }),
        ...Poses.languages
    ]
    sample: Rectangle {
        id: stage

        required property var modelData

        width: parent?.width ?? implicitWidth
        height: dialog.implicitHeight + 2 * Theme.space.margin
        color: Theme.color.ground
        radius: Theme.radius.card

        Dialog {
            id: dialog
            parent: stage
            visible: true
            modal: false
            focus: false
            closePolicy: Dialog.NoAutoClose
            title: stage.modelData.words.short
            text: stage.modelData.words.detail
            yes: stage.modelData.words.value
            no: stage.modelData.extra.one ? "" : stage.modelData.words.name
            dangerous: stage.modelData.extra.dangerous ?? false
        }
    }
}
