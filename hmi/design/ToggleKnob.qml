import QtQuick
import hmi.design

// The part of a switch that moves.
Item {
    id: knob

    required property real position
    required property bool on
    property bool down: false
    property bool hovered: false
    property bool pending: false
    property bool failed: false
    property bool focused: false
    property bool locked: false

    implicitWidth: 2 * Theme.size.knob + Theme.space.tight
    implicitHeight: Theme.size.knob + Theme.space.tight

    Face {
        anchors.fill: parent
        chosen: knob.on
        fill: knob.pending ? Theme.color.tint : Theme.color.accent
        down: knob.down
        hovered: knob.hovered
        pending: knob.pending
        failed: knob.failed
    }
    Rectangle {
        x: Theme.space.hair + knob.position * (parent.width - width - 2 * Theme.space.hair)
        y: Theme.space.hair
        width: Theme.size.knob
        height: width
        radius: Math.min(width / 2, Theme.radius.control)
        color: knob.on ? knob.pending ? Theme.color.accent : Theme.color.onAccent : Theme.color.dim

        Icon {
            anchors.centerIn: parent
            visible: knob.locked
            name: "lock"
            size: Theme.size.glyph
            color: knob.on ? Theme.color.accent : Theme.color.raised
        }
        Behavior on x {
            enabled: !knob.down
            NumberAnimation { duration: Theme.motion.quick; easing.type: Easing.OutCubic }
        }
    }
    FocusRing { shown: knob.focused }
}
