pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// A curve over an area, a dashed one for what is expected, a band for how sure that is, a dashed reference. `framed` draws its own
// axes with round ticks, `unit` and `xLabels` inside its size; else only the ticks that are given stand outside, at the end.
Item {
    id: plot

    required property string description
    property var xs: []
    required property var ys
    property var dashedXs: []
    property var dashedYs: []
    property var bandXs: dashedXs
    property var bandLow: []
    property var bandHigh: []
    property real xMin: 0
    property real xMax: 1
    property real yMin: axis.low
    property real yMax: axis.high
    property real reference: NaN
    property string referenceText: isNaN(reference) ? "" : axis.text(reference)
    property bool referenceStale: false
    property real markX: NaN
    property color color: Theme.color.accent
    property var yTicks: framed ? axis.ticks : []
    property var yTickText: value => axis.text(value)
    property list<string> xLabels
    property string unit
    property bool framed: false
    property bool stale: false
    property string emptyText: qsTr("Nothing to show yet")
    readonly property bool empty: ys.length === 0 && dashedYs.length === 0
    Accessible.role: Accessible.Graphic
    Accessible.name: empty ? emptyText : (stale ? qsTr("%1, not current") : "%1").arg(description)

    readonly property real unitHeight: shapes.height / Math.max(1e-9, yMax - yMin)

    function yOf(value: real): real {
        return shapes.height - (value - yMin) * unitHeight;
    }

    implicitWidth: Theme.size.side
    implicitHeight: Theme.size.ring
    opacity: stale ? Theme.opacity.stale : 1

    Axis {
        id: axis
        values: [...plot.ys, ...plot.dashedYs, ...plot.bandLow, ...plot.bandHigh, isNaN(plot.reference) ? 0 : plot.reference, 0]
        height: plot.height
        spacing: Theme.size.touch
    }
    ChartFrame {
        id: frame
        anchors.fill: parent
        visible: plot.framed && !plot.empty
        low: plot.yMin
        high: plot.yMax
        ticks: plot.yTicks
        tickText: plot.yTickText
        reserved: plot.reference
        reservedText: plot.referenceText
        unit: plot.unit
        footHeight: foot.visible ? foot.height : 0
    }
    Rectangle {
        visible: !plot.framed
        y: plot.yOf(Math.max(0, plot.yMin))
        width: parent.width
        height: Theme.stroke.hair
        color: Theme.color.line
    }
    PlotShapes {
        id: shapes
        anchors.left: parent.left
        y: plot.framed ? frame.plotY : 0
        width: plot.framed ? frame.plotWidth : plot.width
        height: plot.framed ? frame.plotHeight : plot.height
        visible: !plot.empty
        chart: plot
        transform: Scale {
            origin.x: shapes.width / 2
            xScale: plot.LayoutMirroring.enabled ? -1 : 1
        }
    }
    Label {
        id: referenceLabel
        visible: !isNaN(plot.reference) && !plot.framed
        x: plot.width + Theme.space.gap
        y: isNaN(plot.reference) ? 0 : plot.yOf(plot.reference) - height / 2
        text: plot.referenceText
        opacity: plot.referenceStale ? Theme.opacity.stale : 1
    }
    Repeater {
        model: plot.framed ? [] : plot.yTicks

        Label {
            required property real modelData
            x: plot.width + Theme.space.gap
            y: plot.yOf(modelData) - height / 2
            visible: !referenceLabel.visible || Math.abs(y - referenceLabel.y) > height - Theme.space.tight
            dimmed: true
            text: plot.yTickText(modelData)
        }
    }
    ChartFoot {
        id: foot
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: shapes.width
        visible: plot.framed && !plot.empty && plot.xLabels.length > 0
        labels: plot.xLabels
    }
    Label {
        anchors.centerIn: parent
        visible: plot.framed && plot.empty
        width: Math.min(implicitWidth, parent.width)
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        text: plot.emptyText
        dimmed: true
    }
}
