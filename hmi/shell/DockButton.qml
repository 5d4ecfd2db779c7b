import QtQuick
import hmi.design

// A panel in the dock: its symbol, in the accent while it is open.
Touchable {
    id: button

    required property string icon_name
    property bool current: false

    Accessible.role: Accessible.PageTab
    Accessible.checked: current
    background: Face {
        flat: true
        down: button.down
        hovered: button.hovered && !button.current
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.icon_name
            color: button.current ? Theme.color.accent : Theme.color.ink

            Behavior on color {
                ColorAnimation { duration: Theme.motion.quick }
            }
        }
    }
}
