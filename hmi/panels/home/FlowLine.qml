import QtQuick
import QtQuick.Shapes
import hmi.design

// The way between an end of the flow and the house: wider for more, dashed where nothing flows.
Shape {
    id: line

    required property real strength
    required property point from
    required property point to
    readonly property bool flowing: strength > 0

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        startX: line.from.x
        startY: line.from.y
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        strokeColor: line.flowing ? Theme.color.accent : Theme.color.faint
        strokeWidth: line.flowing ? Theme.stroke.mark + Theme.space.tight * line.strength : Theme.stroke.hair
        strokeStyle: line.flowing ? ShapePath.SolidLine : ShapePath.DashLine
        dashPattern: [4, 4]

        PathQuad {
            x: line.to.x
            y: line.to.y
            controlX: line.to.x
            controlY: line.from.y
        }
    }
}
