import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "lists"
    about: qsTr("What floats on the ground: one surface, without a border.")
    poses: [Poses.normal, ...Poses.languages]
    sample: Rectangle {
        id: ground

        required property var modelData

        width: parent?.width ?? implicitWidth
        height: card.height + 2 * Theme.space.loose
        color: Theme.color.ground
        radius: Theme.radius.card

        Card {
            id: card
            x: Theme.space.loose
            y: Theme.space.loose
            width: parent.width - 2 * Theme.space.loose
            height: words.implicitHeight + 2 * padding

            RowWords {
                id: words
                width: parent.width
                title: ground.modelData.words.short
                detail: ground.modelData.words.detail
            }
        }
    }
}
