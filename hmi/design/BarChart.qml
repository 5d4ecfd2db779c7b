pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import hmi.design

// Values as bars over a zero line: what is below zero hangs from it, in the accent (it comes back); what is only `predicted` is an
// outline. Ticks stand outside at the end, names below.
Item {
    id: chart

    required property string description
    required property list<real> values
    property list<real> predicted
    property list<string> names
    property int chosen: -1
    property list<real> ticks: axis.ticks
    property var tickText: value => axis.text(value)
    property string unit
    property bool stale: false
    property color color: Theme.color.ink
    property color negativeColor: Theme.color.accent
    property string emptyText: qsTr("Nothing to show yet")
    readonly property bool empty: values.length === 0 && predicted.length === 0
    readonly property real slot: plot.width / Math.max(1, values.length, predicted.length)

    implicitWidth: Theme.size.side
    implicitHeight: Theme.size.ring
    opacity: stale ? Theme.opacity.stale : 1
    Accessible.role: Accessible.Graphic
    Accessible.name: empty ? emptyText : (stale ? qsTr("%1, not current") : "%1").arg(description)

    Axis {
        id: axis
        values: [0, ...chart.values, ...chart.predicted]
        height: chart.height
        spacing: Theme.size.touch
    }
    ChartFrame {
        id: frame
        anchors.fill: parent
        visible: !chart.empty
        low: axis.low
        high: axis.high
        ticks: chart.ticks
        tickText: chart.tickText
        unit: chart.unit
        footHeight: names.height
    }
    Item {
        id: plot
        anchors.left: parent.left
        y: frame.plotY
        width: frame.plotWidth
        height: frame.plotHeight
        visible: !chart.empty

        Repeater {
            model: chart.predicted
            Bar { outline: true }
        }
        Repeater {
            model: chart.values
            Bar {}
        }
    }
    Row {
        id: names
        anchors.bottom: parent.bottom
        anchors.left: parent.left

        Repeater {
            model: chart.names

            Label {
                required property string modelData
                required property int index
                width: chart.slot
                topPadding: Theme.space.tight
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                dimmed: index !== chart.chosen
                strong: index === chart.chosen
            }
        }
    }
    Label {
        anchors.centerIn: parent
        visible: chart.empty
        width: Math.min(implicitWidth, parent.width)
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        text: chart.emptyText
        dimmed: true
    }

    component Bar: Rectangle {
        id: bar
        required property real modelData
        required property int index
        property bool outline: false
        readonly property real end: frame.at(modelData)
        readonly property int place: LayoutMirroring.enabled ? Math.max(chart.values.length, chart.predicted.length) - 1 - index : index

        x: chart.slot * (place + 1 / 2) - width / 2
        y: Math.min(end, frame.at(0))
        width: Math.min(chart.slot / 2, Theme.size.knob) + (outline ? 2 * Theme.space.tight : 0)
        height: Math.abs(end - frame.at(0))
        visible: !isNaN(modelData)
        radius: Math.min(Theme.radius.bar, height / 2)
        color: outline ? "transparent" : modelData < 0 ? chart.negativeColor : chart.color
        opacity: !outline && chart.chosen >= 0 && chart.chosen !== index ? Theme.opacity.stale : 1

        Shape {
            anchors.fill: parent
            visible: parent.outline

            ShapePath {
                strokeColor: Theme.color.dim
                strokeWidth: Theme.stroke.hair
                strokeStyle: ShapePath.DashLine
                dashPattern: [3, 3]
                fillColor: "transparent"
                PathRectangle { width: bar.width; height: bar.height; radius: bar.radius }
            }
        }
    }
}
