pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.energy

// How the range was reached: from rated, by what takes and what gives, to what is left.
EnergyView {
    id: view

    headWidth: number.implicitWidth

    RangeModel {
        id: range
        active: view.visible
    }
    Quantity {
        id: number
        title: qsTr("Range")
        number: range.text
        unit: range.unit
        size: Theme.type.range
        stale: range.stale
    }
    Label {
        id: sentence
        anchors.top: number.bottom
        width: parent.width
        wrapMode: Text.WordWrap
        dimmed: true
        opacity: range.sentenceStale ? Theme.opacity.stale : 1
        text: range.sentence
    }
    Label {
        anchors.centerIn: parent
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        visible: range.steps.length === 0
        dimmed: true
        text: qsTr("The car has not said yet how it reckons its range")
    }
    Column {
        id: bars

        readonly property bool stacked: view.width < Theme.size.side * Tokens.textScale

        anchors.top: sentence.bottom
        anchors.topMargin: Theme.space.gap
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: range.stepsStale ? Theme.opacity.stale : 1

        Repeater {
            model: range.steps

            RangeStep {
                required property var modelData
                step: modelData
                stacked: bars.stacked
                width: bars.width
                height: bars.height / Math.max(1, range.steps.length)
            }
        }
    }
}
