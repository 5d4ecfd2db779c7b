import QtQuick
import QtQuick.Templates as T
import hmi.design

// A fully round button. Pending dims its text until the vehicle has answered; chosen fills it with the accent.
T.AbstractButton {
    id: button

    property bool chosen: false
    property bool pending: false
    property string icon_name

    implicitHeight: Theme.size.touch
    implicitWidth: content.implicitWidth + 2 * Theme.space.padding
    opacity: enabled ? 1 : Theme.opacity.disabled
    Accessible.name: text

    background: Rectangle {
        radius: height / 2
        color: button.chosen ? Theme.color.accent : button.down ? Theme.color.line : Theme.color.raised
        border.width: button.visualFocus ? Theme.stroke.mark : 0
        border.color: Theme.color.accent
    }
    contentItem: Item {
        Row {
            id: content
            anchors.centerIn: parent
            spacing: Theme.space.tight
            opacity: button.pending ? Theme.opacity.stale : 1

            Icon {
                visible: button.icon_name !== ""
                name: button.icon_name
                size: Theme.size.telltale
                color: label.color
            }
            Label {
                id: label
                visible: text !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                strong: true
                color: button.chosen ? Theme.color.onAccent : Theme.color.ink
            }
        }
    }
}
