import QtQuick
import hmi.design
import hmi.panels.map

// One quiet sentence where a map would be, until it is put away; or that nobody knows where the car is.
Card {
    id: card

    required property MapGround map

    visible: !map.carKnown || !map.noteSeen
    padding: Theme.space.gap
    implicitHeight: Math.max(words.height, away.visible ? away.height - padding : 0) + 2 * padding

    Label {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.tight
        anchors.right: away.visible ? away.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        dimmed: true
        text: card.map.carKnown ? qsTr("No map pack. The way you drive is drawn.") : qsTr("Where the car is, is not known yet.")
    }
    IconButton {
        id: away
        anchors.right: parent.right
        anchors.rightMargin: -card.padding / 2
        anchors.verticalCenter: parent.verticalCenter
        visible: card.map.carKnown
        flat: true
        icon_name: "close"
        size: Theme.size.telltale
        text: qsTr("Close")
        onClicked: card.map.put_note_away()
    }
}
