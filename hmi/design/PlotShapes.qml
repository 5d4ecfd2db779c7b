pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import hmi.design

// The lines of a LinePlot: the band of what is uncertain, the area, the dashed and the solid curve, the reference.
Item {
    id: shapes

    required property LinePlot chart

    component Course: Polyline {
        width: shapes.width
        height: shapes.height
        xMin: shapes.chart.xMin
        xMax: shapes.chart.xMax
        yMin: shapes.chart.yMin
        yMax: shapes.chart.yMax
    }

    Course {
        id: solid
        xs: shapes.chart.xs
        ys: shapes.chart.ys
    }
    Course {
        id: dashed
        xs: shapes.chart.dashedXs
        ys: shapes.chart.dashedYs
    }
    Course {
        id: band
        xs: shapes.chart.bandXs
        ys: shapes.chart.bandHigh
        floor: shapes.chart.bandLow
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: Qt.alpha(shapes.chart.color, Theme.opacity.area / 2)
            PathPolyline { path: band.area }
        }
        ShapePath {
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                y1: 0
                y2: shapes.height
                GradientStop { position: 0; color: Qt.alpha(shapes.chart.color, Theme.opacity.area) }
                GradientStop { position: 1; color: Qt.alpha(shapes.chart.color, 0) }
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
            strokeColor: shapes.chart.color
            strokeWidth: Theme.stroke.plot
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"
            PathPolyline { path: solid.points }
        }
        ShapePath {
            strokeColor: isNaN(shapes.chart.reference) ? "transparent" : Qt.alpha(Theme.color.dim, shapes.chart.referenceStale ? Theme.opacity.stale : 1)
            strokeWidth: Theme.stroke.hair
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: "transparent"
            startX: 0
            startY: isNaN(shapes.chart.reference) ? 0 : shapes.chart.yOf(shapes.chart.reference)
            PathLine { x: shapes.width; y: isNaN(shapes.chart.reference) ? 0 : shapes.chart.yOf(shapes.chart.reference) }
        }
    }
    Rectangle {
        visible: !isNaN(shapes.chart.markX)
        x: isNaN(shapes.chart.markX) ? 0 : shapes.width * (shapes.chart.markX - shapes.chart.xMin) / (shapes.chart.xMax - shapes.chart.xMin)
        width: Theme.stroke.hair
        height: parent.height
        color: Theme.color.ink
    }
}
