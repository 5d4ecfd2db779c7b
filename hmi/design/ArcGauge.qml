pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import hmi.design

// A value as part of an arc, with its figure inside. A second, dashed arc says how far it is expected to go; a tick stands at a
// limit. Shares of 0 … 1.
Item {
    id: gauge

    required property string title
    required property string number
    property string unit
    property real share: 0
    property real predicted: NaN
    property real tick: NaN
    property bool known: true
    property bool stale: false
    property color fill: Theme.color.accent
    readonly property real beginAngle: 135
    readonly property real sweep: 270
    readonly property real rim: (Math.min(width, height) - Theme.stroke.ring) / 2

    implicitWidth: Theme.size.ring
    implicitHeight: Theme.size.ring
    opacity: stale ? Theme.opacity.stale : 1
    Accessible.role: Accessible.Graphic
    Accessible.name: (stale ? qsTr("%1, not current") : "%1").arg([title, number, unit].filter(word => word !== "").join(" "))

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Arc { strokeColor: Theme.color.line; sweepAngle: gauge.sweep }
        Arc {
            strokeColor: !isNaN(gauge.predicted) && gauge.known ? Theme.color.dim : "transparent"
            strokeWidth: Theme.stroke.plot
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            sweepAngle: isNaN(gauge.predicted) ? 0 : gauge.sweep * Math.min(1, Math.max(0, gauge.predicted))
        }
        Arc {
            strokeColor: gauge.known && gauge.share > 0 ? gauge.fill : "transparent"
            sweepAngle: gauge.sweep * Math.min(1, Math.max(0, gauge.share))
        }
    }
    Rectangle {
        visible: !isNaN(gauge.tick)
        x: gauge.width / 2 - width / 2
        y: gauge.height / 2 - gauge.rim - height / 2
        width: Theme.stroke.mark
        height: Theme.stroke.ring + Theme.space.tight
        color: Theme.color.ink
        transform: Rotation {
            origin.x: Theme.stroke.mark / 2
            origin.y: gauge.rim + (Theme.stroke.ring + Theme.space.tight) / 2
            angle: isNaN(gauge.tick) ? 0 : gauge.sweep * (gauge.tick - 1 / 2)
        }
    }
    Column {
        anchors.centerIn: parent

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: gauge.number
            strong: true
            font.pixelSize: Theme.type.distance
            color: gauge.known ? Theme.color.ink : Theme.color.faint
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            text: gauge.unit
            dimmed: true
        }
    }

    component Arc: ShapePath {
        id: arc
        property real sweepAngle
        strokeWidth: Theme.stroke.ring
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        PathAngleArc {
            centerX: gauge.width / 2
            centerY: gauge.height / 2
            radiusX: gauge.rim
            radiusY: gauge.rim
            startAngle: gauge.beginAngle
            sweepAngle: arc.sweepAngle
        }
    }
}
