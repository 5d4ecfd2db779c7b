pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import hmi.design
import hmi.replay

// What happened, by colour, on the line of the recording; the loop; how much of a file has been read.
Rectangle {
    id: line

    required property ReplayModel desk
    required property bool laid
    readonly property list<real> loop: (desk.wishes as ReplayWishes).loopX

    implicitHeight: Theme.size.icon
    radius: Math.min(Theme.radius.bar, height / 2)
    color: Theme.color.raised
    clip: true
    opacity: line.laid ? 1 : Theme.opacity.disabled

    Rectangle {
        visible: line.desk.phase === "indexing"
        width: parent.width * line.desk.indexing
        height: parent.height
        radius: parent.radius
        color: Theme.color.accent
    }
    Rectangle {
        visible: line.loop.length === 2
        x: visible ? line.loop[0] : 0
        width: visible ? Math.max(Theme.stroke.mark, line.loop[1] - x) : 0
        height: parent.height
        color: Qt.alpha(Theme.color.accent, Theme.opacity.area)
    }
    Repeater {
        model: line.laid ? (line.desk.timeline as Timeline).lanes : []

        Shape {
            id: lane

            required property var modelData

            anchors.fill: parent

            ShapePath {
                strokeColor: "transparent"
                fillColor: Theme.color[lane.modelData.color]
                PathSvg { path: lane.modelData.path }
            }
        }
    }
}
