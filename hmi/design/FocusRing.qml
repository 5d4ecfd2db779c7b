import QtQuick
import hmi.design

// Where the rotary controller or the keyboard is: a clear ring around the shape, with a gap, so that it reads on any fill.
Rectangle {
    id: ring

    required property bool shown
    property real shape: Theme.radius.control
    property bool inside: false
    readonly property real reach: inside ? 0 : Theme.space.hair + Theme.stroke.focus

    anchors.fill: parent
    anchors.margins: -reach
    visible: shown
    radius: Math.min(height / 2, shape + reach)
    color: "transparent"
    border.width: Theme.stroke.focus
    border.color: Theme.color.focus
    Accessible.ignored: true
}
