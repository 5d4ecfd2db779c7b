pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import hmi.design

// A curve over an area, with a dashed reference. Labels stand outside the plot, on the right and below.
Item {
    id: plot

    required property string description
    property var xs: []
    required property var ys
    property var dashedXs: []
    property var dashedYs: []
    property real xMin: 0
    property real xMax: 1
    required property real yMin
    required property real yMax
    property real reference: NaN
    property string referenceText
    property bool referenceStale: false
    property real markX: NaN
    property color color: Theme.color.accent
    property var yTicks: []
    property var yTickText: value => value
    Accessible.role: Accessible.Graphic
    Accessible.name: description

    readonly property real unitHeight: height / Math.max(1e-9, yMax - yMin)

    function yOf(value: real): real {
        return height - (value - yMin) * unitHeight;
    }

    Polyline {
        id: solid
        xs: plot.xs
        ys: plot.ys
        width: plot.width
        height: plot.height
        xMin: plot.xMin
        xMax: plot.xMax
        yMin: plot.yMin
        yMax: plot.yMax
    }
    Polyline {
        id: dashed
        xs: plot.dashedXs
        ys: plot.dashedYs
        width: plot.width
        height: plot.height
        xMin: plot.xMin
        xMax: plot.xMax
        yMin: plot.yMin
        yMax: plot.yMax
    }
    Rectangle {
        y: plot.yOf(Math.max(0, plot.yMin))
        width: parent.width
        height: Theme.stroke.hair
        color: Theme.color.line
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                y1: 0
                y2: plot.height
                GradientStop { position: 0; color: Qt.alpha(plot.color, Theme.opacity.area) }
                GradientStop { position: 1; color: Qt.alpha(plot.color, 0) }
            }
            PathPolyline { path: solid.area }
        }
        ShapePath {
            strokeColor: Theme.color.dim
            strokeWidth: Theme.stroke.mark
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: "transparent"
            PathPolyline { path: dashed.points }
        }
        ShapePath {
            strokeColor: plot.color
            strokeWidth: Theme.stroke.plot
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"
            PathPolyline { path: solid.points }
        }
        ShapePath {
            strokeColor: isNaN(plot.reference) ? "transparent" : Qt.alpha(Theme.color.dim, plot.referenceStale ? Theme.opacity.stale : 1)
            strokeWidth: Theme.stroke.hair
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: "transparent"
            startX: 0
            startY: isNaN(plot.reference) ? 0 : plot.yOf(plot.reference)
            PathLine { x: plot.width; y: isNaN(plot.reference) ? 0 : plot.yOf(plot.reference) }
        }
    }
    Rectangle {
        visible: !isNaN(plot.markX)
        x: isNaN(plot.markX) ? 0 : plot.width * (plot.markX - plot.xMin) / (plot.xMax - plot.xMin)
        width: Theme.stroke.hair
        height: parent.height
        color: Theme.color.ink
    }
    Label {
        id: referenceLabel
        visible: !isNaN(plot.reference)
        x: plot.width + Theme.space.gap
        y: isNaN(plot.reference) ? 0 : plot.yOf(plot.reference) - height / 2
        text: plot.referenceText
        opacity: plot.referenceStale ? Theme.opacity.stale : 1
    }
    Repeater {
        model: plot.yTicks

        Label {
            required property real modelData
            x: plot.width + Theme.space.gap
            y: plot.yOf(modelData) - height / 2
            visible: !referenceLabel.visible || Math.abs(y - referenceLabel.y) > height - Theme.space.tight
            dimmed: true
            text: plot.yTickText(modelData)
        }
    }
}
