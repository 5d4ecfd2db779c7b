import QtQuick
import QtQuick.Shapes
import hmi.design

// A curve between battery and node; its width is the power, accent where energy comes back, dashed where none flows.
Shape {
    id: line

    required property var flow
    required property real fromX
    required property real fromY
    required property real toX
    required property real toY
    readonly property bool flowing: flow.strength > 0

    preferredRendererType: Shape.CurveRenderer
    opacity: flow.stale ? Theme.opacity.stale : 1

    ShapePath {
        startX: line.fromX
        startY: line.fromY
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        strokeColor: !line.flowing ? Theme.color.line : line.flow.returning ? Theme.color.accent : Theme.color.ink
        strokeWidth: line.flowing ? Theme.stroke.hair + Theme.space.tight * line.flow.strength : Theme.stroke.hair
        strokeStyle: line.flowing ? ShapePath.SolidLine : ShapePath.DashLine
        dashPattern: [3, 3]

        PathCubic {
            x: line.toX
            y: line.toY
            control1X: (line.fromX + line.toX) / 2
            control1Y: line.fromY
            control2X: (line.fromX + line.toX) / 2
            control2Y: line.toY
        }
    }
}
