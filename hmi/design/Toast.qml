import QtQuick
import hmi.design

// What has just happened, in one sentence, for a moment; perhaps with a way to take it back. `Toasts` decides what and how long.
Item {
    id: toast

    required property Toasts toasts
    property int lines: 6
    property real room: parent ? parent.width : Theme.size.sheet

    width: Math.min(room, body.implicitWidth)
    implicitHeight: body.implicitHeight
    visible: toasts.text !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: toasts.text

    Rectangle {
        id: body

        implicitWidth: Math.min(Theme.size.sheet, toast.room, row.natural)
        implicitHeight: Math.max(Theme.size.touch, words.height + 2 * Theme.space.gap) + 2 * Theme.space.tight
        width: parent.width
        height: parent.height
        radius: Math.min(Theme.radius.sheet, Theme.radius.control)
        color: Theme.color.raised

        Item {
            id: row

            readonly property real head: icon.visible ? icon.width + Theme.space.gap : 0
            readonly property real foot: action.visible ? action.width + Theme.space.gap : 0
            readonly property real natural: Math.ceil(words.implicitWidth) + head + foot + Theme.space.padding + (action.visible ? Theme.space.tight : Theme.space.padding)

            anchors.fill: parent
            anchors.leftMargin: Theme.space.padding
            anchors.rightMargin: action.visible ? Theme.space.tight : Theme.space.padding

            Icon {
                id: icon
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: toast.toasts.icon
                size: Theme.size.telltale
                color: Theme.color[toast.toasts.tone]
            }
            Label {
                id: words
                anchors.left: parent.left
                anchors.leftMargin: row.head
                anchors.right: parent.right
                anchors.rightMargin: row.foot
                anchors.verticalCenter: parent.verticalCenter
                text: toast.toasts.text
                wrapMode: Text.Wrap
                maximumLineCount: toast.lines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            PillButton {
                id: action
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                quiet: true
                text: toast.toasts.action
                onClicked: toast.toasts.act()
            }
        }
        TapHandler {
            enabled: !action.visible
            onTapped: toast.toasts.dismiss()
        }
    }
}
