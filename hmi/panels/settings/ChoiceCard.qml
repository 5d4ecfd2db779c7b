import QtQuick
import hmi.design

// One choice, shown as what it will look like; the chosen one is ringed.
Touchable {
    id: card

    property bool chosen: false
    property string family: Theme.font.text
    default property alias picture: inside.data

    shape: Theme.radius.tile
    checked: chosen
    padding: Theme.space.tight
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radius.tile
        color: card.down ? Theme.color.pressed : Theme.color.raised
        border.width: card.chosen ? Theme.stroke.mark : 0
        border.color: Theme.color.accent
    }
    contentItem: Column {
        spacing: Theme.space.tight
        opacity: card.inkOpacity

        Item {
            id: inside
            width: parent.width
            height: childrenRect.height
        }
        Item {
            width: parent.width
            height: Math.max(words.height, mark.height)

            Label {
                id: words
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.tight
                anchors.right: mark.left
                anchors.verticalCenter: parent.verticalCenter
                text: card.text
                wrapMode: Text.Wrap
                font.family: card.family
                strong: true
            }
            Icon {
                id: mark
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.tight
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: Theme.size.telltale
                color: Theme.color.accent
                visible: card.chosen
            }
        }
    }
}
