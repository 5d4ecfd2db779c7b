import QtQuick
import QtQuick.Shapes
import hmi.design
import hmi.panels.vehicle

// One part of the drawing. `swing` 0 … 1 is how far it is turned about its hinge, or folded up.
Shape {
    id: part

    required property Drawing drawing
    required property string name
    property color fill: "transparent"
    property color line: "transparent"
    property ShapeGradient gradient: null
    property real weight: 1
    property real swing: 0
    readonly property var shape: drawing.part(name)

    preferredRendererType: Shape.CurveRenderer
    transform: [
        Scale {
            origin.x: part.shape.pivotX
            xScale: 1 - (1 - part.shape.fold) * part.swing
        },
        Rotation {
            origin.x: part.shape.pivotX
            origin.y: part.shape.pivotY
            angle: part.shape.turn * part.swing
        }
    ]

    Behavior on swing {
        NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
    }
    ShapePath {
        fillColor: part.fill
        fillGradient: part.gradient
        strokeColor: part.line
        strokeWidth: part.line.a > 0 ? part.weight : -1
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        PathSvg { path: part.shape.path }
    }
}
