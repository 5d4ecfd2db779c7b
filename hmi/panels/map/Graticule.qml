import QtQuick
import QtQuick.Shapes
import hmi.design
import hmi.panels.map

// Fine lines of the bare ground, a round distance apart, so that motion is seen. The finer ones fade as they get close.
Item {
    id: graticule

    required property MapGround map

    Shape {
        preferredRendererType: Shape.CurveRenderer
        opacity: graticule.map.fineStrength

        ShapePath {
            strokeColor: Theme.color.landLine
            strokeWidth: Theme.stroke.hair / 2
            fillColor: "transparent"
            PathMultiline { paths: graticule.map.fine }
        }
    }
    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.color.landLine
            strokeWidth: Theme.stroke.hair
            fillColor: "transparent"
            PathMultiline { paths: graticule.map.coarse }
        }
    }
}
