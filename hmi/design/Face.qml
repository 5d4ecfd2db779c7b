import QtQuick
import hmi.design

// The ground of a control: the accent where it is chosen, another tone under a finger, an outline while the vehicle has not
// answered (accent) or has said no (amber).
Rectangle {
    id: face

    property bool chosen: false
    property bool down: false
    property bool hovered: false
    property bool pending: false
    property bool failed: false
    property bool flat: false
    property color fill: Theme.color.accent

    radius: Theme.radius.control
    color: chosen ? fill : down ? Theme.color.pressed : flat ? "transparent" : Theme.color.raised
    border.width: pending || failed ? Theme.stroke.hair : 0
    border.color: failed ? Theme.color.amber : chosen && fill === Theme.color.accent ? Theme.color.ink : Theme.color.accent

    Rectangle {
        anchors.fill: parent
        visible: face.hovered || (face.down && face.chosen)
        radius: face.radius
        color: Theme.color.ink
        opacity: face.down ? Theme.opacity.wash : Theme.opacity.hover
    }
}
