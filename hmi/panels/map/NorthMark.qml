import QtQuick
import QtQuick.Shapes
import hmi.design

// A needle: its strong half shows where north lies.
Item {
    id: needle

    readonly property real half: width / 2
    readonly property real slim: Theme.space.tight

    implicitWidth: Theme.size.telltale
    implicitHeight: width

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.color.ink
            startX: needle.half - needle.slim
            startY: needle.half
            PathLine { x: needle.half; y: 0 }
            PathLine { x: needle.half + needle.slim; y: needle.half }
        }
        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.color.faint
            startX: needle.half - needle.slim
            startY: needle.half
            PathLine { x: needle.half; y: needle.height }
            PathLine { x: needle.half + needle.slim; y: needle.half }
        }
    }
}
