pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// What stands around a chart: hairlines at the ticks, a firmer one at zero, the figures outside at the end, the unit above. A
// `reserved` value (a reference) has its own figure, for which a tick that is too near gives way.
Item {
    id: frame

    required property real low
    required property real high
    property list<real> ticks
    property var tickText: value => value
    property real reserved: NaN
    property string reservedText
    property string unit
    property real footHeight: 0
    readonly property real line: unitText.height
    readonly property real plotY: (unit !== "" ? line : 0) + line / 2
    readonly property real plotHeight: Math.max(1, height - plotY - Math.max(footHeight, line / 2))
    readonly property real plotWidth: Math.max(1, width - figures.width - Theme.space.gap)

    function at(value: real): real {
        return plotHeight - (value - low) / Math.max(1e-9, high - low) * plotHeight;
    }

    Label {
        id: unitText
        anchors.left: parent.left
        text: frame.unit
        dimmed: true
    }
    Column {
        id: figures
        visible: false

        Repeater {
            model: frame.ticks

            Label {
                required property real modelData
                text: frame.tickText(modelData)
            }
        }
        Label { text: frame.reservedText }
    }
    Repeater {
        model: frame.ticks

        Item {
            id: tick
            required property real modelData
            y: frame.plotY + frame.at(modelData)
            width: frame.width

            Rectangle {
                anchors.left: parent.left
                y: -height / 2
                width: frame.plotWidth
                height: Theme.stroke.hair
                color: tick.modelData === 0 ? Theme.color.faint : Theme.color.line
            }
            Label {
                anchors.right: parent.right
                y: -height / 2
                visible: isNaN(frame.reserved) || Math.abs(frame.at(tick.modelData) - frame.at(frame.reserved)) >= height
                text: frame.tickText(tick.modelData)
                dimmed: true
            }
        }
    }
    Label {
        anchors.right: parent.right
        visible: !isNaN(frame.reserved)
        y: visible ? frame.plotY + frame.at(frame.reserved) - height / 2 : 0
        text: frame.reservedText
    }
}
