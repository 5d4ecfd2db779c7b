import QtQuick
import hmi.design
import hmi.panels.map

// The chosen place: what it is, how far, and going there.
Card {
    id: card

    required property MapPlaces places

    visible: places.open
    implicitHeight: words.height + foot.height + Theme.space.gap + 2 * padding
    Accessible.role: Accessible.Grouping
    Accessible.name: places.title

    Icon {
        id: symbol
        anchors.verticalCenter: words.verticalCenter
        name: card.places.icon
        color: Theme.color.accent
    }
    Column {
        id: words
        anchors.left: symbol.right
        anchors.leftMargin: Theme.space.gap
        anchors.right: away.left
        anchors.rightMargin: Theme.space.tight

        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: Lockout.revision >= 0 ? Lockout.shorten(card.places.title) : ""
            font.pixelSize: Theme.type.primary
            strong: true
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            dimmed: true
            text: card.places.detail
        }
    }
    IconButton {
        id: away
        anchors.right: parent.right
        anchors.rightMargin: -card.padding / 2
        y: -card.padding / 2
        flat: true
        icon_name: "close"
        text: qsTr("Close")
        size: Theme.size.telltale
        onClicked: card.places.close()
    }
    Row {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.space.gap

        PillButton {
            visible: !card.places.isGoal
            chosen: true
            icon_name: "navigation"
            text: qsTr("Go")
            pending: card.places.pending
            failure: card.places.failure
            onClicked: card.places.go()
        }
        PillButton {
            visible: card.places.isGoal
            text: qsTr("End guidance")
            pending: card.places.pending
            failure: card.places.failure
            onClicked: card.places.end()
        }
        Label {
            readonly property string readable: Lockout.revision >= 0 ? Lockout.shorten(card.places.failure) : ""
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            wrapMode: Text.Wrap
            color: card.places.failure !== "" ? Theme.color.amber : Theme.color.dim
            text: card.places.failure !== "" ? readable : card.places.pending ? qsTr("Asking the vehicle") : ""
        }
    }
}
