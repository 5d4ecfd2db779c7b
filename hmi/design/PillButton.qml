import QtQuick
import hmi.design

// A button with words, a symbol, or both. Chosen fills it with the accent; a quiet one has no ground and words in the accent.
// Words that do not fit wrap.
Touchable {
    id: button

    property bool chosen: false
    property bool quiet: false
    property string icon_name
    readonly property string symbol: failure !== "" ? "alert" : icon_name

    leftPadding: Theme.space.padding
    rightPadding: Theme.space.padding
    topPadding: Theme.space.tight
    bottomPadding: Theme.space.tight

    background: Face {
        opacity: button.enabled ? 1 : Theme.opacity.disabled
        chosen: button.chosen
        down: button.down
        hovered: button.hovered
        pending: button.pending
        failed: button.failure !== ""
        flat: button.quiet
    }
    contentItem: Item {
        implicitWidth: (icon.visible ? icon.width : 0) + (icon.visible && label.visible ? Theme.space.tight : 0) + (label.visible ? label.implicitWidth : 0)
        implicitHeight: Math.max(icon.height, label.implicitHeight)
        opacity: button.inkOpacity

        Row {
            anchors.centerIn: parent
            spacing: Theme.space.tight

            Icon {
                id: icon
                visible: button.symbol !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: button.symbol
                size: Theme.size.telltale
                color: button.failure !== "" && !button.chosen ? Theme.color.amber : label.color
            }
            Label {
                id: label
                visible: text !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), button.availableWidth - (icon.visible ? icon.width + Theme.space.tight : 0))
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                strong: true
                color: button.chosen ? Theme.color.onAccent : button.quiet ? Theme.color.accent : Theme.color.ink
            }
        }
    }
}
