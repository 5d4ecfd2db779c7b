import QtQuick
import hmi.design

// A round button with a symbol only; `text` is what it is called. Flat ones have no ground until they are touched.
Touchable {
    id: button

    required property string icon_name
    property bool chosen: false
    property bool flat: false
    property int size: Theme.size.icon
    property color color: Theme.color.ink

    roundLock: true
    padding: (Theme.size.touch - size) / 2

    background: Face {
        opacity: button.enabled ? 1 : Theme.opacity.disabled
        chosen: button.chosen
        down: button.down
        hovered: button.hovered
        pending: button.pending
        failed: button.failure !== ""
        flat: button.flat
    }
    contentItem: Item {
        implicitWidth: button.size
        implicitHeight: button.size
        opacity: button.inkOpacity

        Icon {
            anchors.centerIn: parent
            name: button.icon_name
            size: button.size
            color: button.chosen ? Theme.color.onAccent : button.failure !== "" ? Theme.color.amber : button.color
        }
    }
}
