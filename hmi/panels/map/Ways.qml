import QtQuick
import QtQuick.Shapes
import hmi.design
import hmi.panels.map

// The way ahead in the accent, the way driven as a road that has been used, over it.
Item {
    id: ways

    required property MapGround map

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.color.roadEdge
            strokeWidth: Theme.stroke.road
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"
            PathMultiline { paths: ways.map.driven }
        }
        ShapePath {
            strokeColor: Theme.color.roadEdge
            strokeWidth: Theme.stroke.road
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"
            PathMultiline { paths: ways.map.route }
        }
        ShapePath {
            strokeColor: Theme.color.accent
            strokeWidth: Theme.stroke.route
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"
            PathMultiline { paths: ways.map.route }
        }
        ShapePath {
            strokeColor: Theme.color.road
            strokeWidth: Theme.stroke.route
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"
            PathMultiline { paths: ways.map.driven }
        }
    }
}
