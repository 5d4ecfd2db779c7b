import QtQuick
import hmi.design
import hmi.shell

// Somebody calls: who, and what can be done. It is there while moving too, and covers no more than its own place.
Item {
    id: card

    readonly property bool answered: Call.state === "answered"

    implicitHeight: body.height
    visible: Call.state !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.title + ". " + words.detail

    Rectangle {
        id: body
        width: parent.width
        height: Math.max(words.implicitHeight, buttons.height) + 2 * Theme.space.gap
        radius: Theme.radius.sheet
        color: Theme.color.raised

        MouseArea { anchors.fill: parent }
        RowWords {
            id: words
            anchors.fill: parent
            anchors.leftMargin: Theme.space.padding
            anchors.rightMargin: Theme.space.gap
            endMargin: buttons.width + Theme.space.gap
            title: Call.name
            detail: card.answered ? Call.lasted : Call.simulated ? qsTr("Simulated call") : qsTr("Calls. Your phone takes it")
        }
        Row {
            id: buttons
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.gap

            IconButton {
                id: decline
                icon_name: Call.simulated ? "phone-hangup" : "close"
                text: !Call.simulated ? qsTr("Hide") : card.answered ? qsTr("Hang up") : qsTr("Decline")
                background: Face { color: decline.down ? Theme.color.line : Theme.color.pressed }
                onClicked: Call.end()
            }
            IconButton {
                visible: !card.answered && Call.simulated
                icon_name: "phone"
                chosen: true
                text: qsTr("Answer")
                onClicked: Call.answer()
            }
        }
    }
}
