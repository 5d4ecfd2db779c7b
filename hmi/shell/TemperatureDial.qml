pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import hmi.design
import hmi.shell
import hmi.signals

// A temperature as an arc from cool to warm, set by a finger that follows it. Plus and minus beside it do the same, so
// that keys and screen readers pass it by.
T.Dial {
    id: dial

    required property ClimateModel climate
    required property string title
    required property string path
    required property string text
    required property bool settled
    required property bool failed
    readonly property real rim: (Math.min(width, height) - Theme.stroke.ring) / 2
    readonly property real share: (value - from) / (to - from)
    signal asked

    activeFocusOnTab: false
    focusPolicy: Qt.NoFocus
    from: climate.least
    to: climate.most
    stepSize: climate.step
    snapMode: T.Dial.SnapAlways
    startAngle: -135
    endAngle: 135
    value: temperature.known ? temperature.target : from
    enabled: temperature.valid
    onPressedChanged: {
        if (pressed || !temperature.known)
            return;
        temperature.set(value);
        value = Qt.binding(() => temperature.known ? temperature.target : from);
        asked();
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: dial.title + " " + dial.text

    Signal { id: temperature; active: dial.visible; path: dial.path }

    background: Shape {
        preferredRendererType: Shape.CurveRenderer

        Arc { strokeColor: Theme.color.line; part: 1 }
        Arc { strokeColor: temperature.known ? dial.failed ? Theme.color.amber : Theme.color.accent : "transparent"; part: dial.share }
    }
    handle: Rectangle {
        readonly property real turn: (dial.angle - 90) * Math.PI / 180
        visible: temperature.known
        x: dial.width / 2 + dial.rim * Math.cos(turn) - width / 2
        y: dial.height / 2 + dial.rim * Math.sin(turn) - height / 2
        width: Theme.size.telltale
        height: width
        radius: width / 2
        color: dial.pressed ? Theme.color.accent : Theme.color.ink
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: dial.pressed ? dial.climate.text(dial.value) : dial.text
                opacity: dial.settled ? 1 : Theme.opacity.stale
                color: dial.failed ? Theme.color.amber : Theme.color.ink
                strong: true
                font.pixelSize: Theme.type.range
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: dial.title
                dimmed: true
            }
        }
    }
    component Arc: ShapePath {
        id: arc
        property real part
        strokeWidth: Theme.stroke.ring
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        PathAngleArc {
            centerX: dial.width / 2
            centerY: dial.height / 2
            radiusX: dial.rim
            radiusY: dial.rim
            startAngle: dial.startAngle - 90
            sweepAngle: arc.part * (dial.endAngle - dial.startAngle)
        }
    }
}
