pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import hmi.design
import hmi.shell

// The lane ahead, in perspective: this car, and who drives before it. Only while driving.
Item {
    id: picture

    readonly property bool wanted: lane.driving
    readonly property real foot: width / 4
    readonly property real horizon: width / 24
    readonly property real reach: height - own.height

    Accessible.role: Accessible.Graphic
    Accessible.name: lane.description

    LaneModel { id: lane }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                y2: picture.height
                GradientStop { position: 0; color: Qt.alpha(Theme.color.accent, 0) }
                GradientStop { position: 1; color: Qt.alpha(Theme.color.accent, Theme.opacity.area) }
            }
            startX: picture.width / 2 - picture.horizon
            PathLine { x: picture.width / 2 + picture.horizon; y: 0 }
            PathLine { x: picture.width / 2 + picture.foot; y: picture.height }
            PathLine { x: picture.width / 2 - picture.foot; y: picture.height }
        }
        Edge { side: -1; strokeColor: Theme.color.accent }
        Edge { side: 1; strokeColor: Theme.color.accent }
        Edge { side: -2; strokeColor: Theme.color.line; strokeStyle: ShapePath.DashLine; dashPattern: [4, 4] }
        Edge { side: 2; strokeColor: Theme.color.line }
    }
    Icon {
        id: other
        visible: lane.ahead
        x: (picture.width - width) / 2
        y: picture.reach * lane.near - height / 2
        size: Theme.size.icon
        scale: Math.max(1 / 2, lane.near)
        name: "car-back"
        color: lane.warns ? Theme.color.red : Theme.color.dim

        Behavior on y {
            NumberAnimation { duration: Theme.motion.calm }
        }
    }
    Icon {
        id: own
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        size: Theme.size.pin
        name: "car-back"
    }

    component Edge: ShapePath {
        id: edge
        required property int side
        strokeWidth: Theme.stroke.mark
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        startX: picture.width / 2 + edge.side * picture.horizon
        PathLine { x: picture.width / 2 + edge.side * picture.foot; y: picture.height }
    }
}
