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

    component Half: ShapePath {
        id: blade
        required property real tip
        strokeColor: "transparent"
        startX: needle.half - needle.slim
        startY: needle.half
        PathLine { x: needle.half; y: blade.tip }
        PathLine { x: needle.half + needle.slim; y: needle.half }
    }
    Shape {
        preferredRendererType: Shape.CurveRenderer

        Half {
            tip: 0
            fillColor: Theme.color.ink
        }
        Half {
            tip: needle.width
            fillColor: Theme.color.faint
        }
    }
}
