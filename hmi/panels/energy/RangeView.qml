pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.energy

// How the range was reached: from rated, by what takes and what gives, to what is left.
Item {
    id: view

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
        dimmed: true
        opacity: range.sentenceStale ? Theme.opacity.stale : 1
        text: range.sentence
    }
    Label {
        anchors.centerIn: parent
        visible: range.steps.length === 0
        dimmed: true
        text: qsTr("The car has not said yet how it reckons its range")
    }
    Column {
        id: bars
        anchors.top: sentence.bottom
        anchors.topMargin: Theme.space.loose
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: range.stepsStale ? Theme.opacity.stale : 1

        Repeater {
            model: range.steps

            Item {
                id: bar
                required property var modelData
                width: bars.width
                height: bars.height / Math.max(1, range.steps.length)

                Label {
                    id: name
                    width: Theme.size.side / 2
                    anchors.verticalCenter: parent.verticalCenter
                    text: bar.modelData.name
                    dimmed: bar.modelData.role !== "result"
                    strong: bar.modelData.role === "result"
                }
                Item {
                    id: track
                    anchors.left: name.right
                    anchors.right: text.left
                    anchors.rightMargin: Theme.space.gap
                    height: parent.height

                    Rectangle {
                        x: track.width * bar.modelData.start
                        width: Math.max(Theme.space.hair, track.width * (bar.modelData.end - bar.modelData.start))
                        height: Math.min(Theme.size.battery, parent.height - Theme.space.tight)
                        anchors.verticalCenter: parent.verticalCenter
                        radius: Theme.radius.bar
                        color: bar.modelData.role === "loss" ? Theme.color.faint : bar.modelData.role === "total" ? Theme.color.line : Theme.color.accent
                    }
                }
                Label {
                    id: text
                    anchors.right: parent.right
                    width: Theme.size.touch
                    horizontalAlignment: Text.AlignRight
                    anchors.verticalCenter: parent.verticalCenter
                    text: bar.modelData.text
                    strong: true
                }
            }
        }
    }
}
