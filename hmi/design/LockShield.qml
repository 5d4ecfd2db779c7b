import QtQuick
import hmi.design

// Lies over a control whose class is forbidden just now: it takes the touch, and says why instead of acting.
MouseArea {
    id: shield

    required property string restriction
    property bool badge: true
    property bool round: false
    property color ink: Theme.color.ink

    anchors.fill: parent
    z: 1
    onClicked: Lockout.explain(restriction)

    Rectangle {
        anchors.right: parent.right
        y: shield.round ? parent.height - height : (parent.height - height) / 2
        visible: shield.badge
        width: Theme.size.lock
        height: width
        radius: width / 2
        color: shield.pressed ? Theme.color.pressed : shield.round ? Theme.color.surface : "transparent"

        Icon {
            anchors.centerIn: parent
            name: "lock"
            size: Theme.size.glyph
            color: shield.pressed ? Theme.color.accent : shield.ink
        }
    }
}
