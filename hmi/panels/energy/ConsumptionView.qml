pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.energy

// Consumption over the last kilometres against rated, and what it went into.
Item {
    id: view

    required property bool roomy

    ConsumptionModel {
        id: consumption
        active: view.visible
    }
    Quantity {
        id: mean
        title: qsTr("Consumption")
        number: consumption.meanText
        unit: consumption.unit
        size: Theme.type.range
        stale: consumption.stale
    }
    Label {
        id: sentence
        anchors.top: mean.bottom
        width: parent.width
        dimmed: true
        opacity: consumption.sentenceStale ? Theme.opacity.stale : 1
        elide: Text.ElideRight
        text: consumption.known ? qsTr("Last %1. %2").arg(consumption.covered).arg(consumption.sentence) : consumption.sentence
    }
    LinePlot {
        id: plot
        visible: consumption.known
        anchors.top: sentence.bottom
        anchors.topMargin: Theme.space.loose
        anchors.bottom: axis.visible ? axis.top : foot.top
        anchors.bottomMargin: Theme.space.tight
        width: parent.width - Theme.size.touch - Theme.space.gap
        opacity: consumption.stale ? Theme.opacity.stale : 1
        description: qsTr("Consumption over the last %1, mean %2 %3").arg(consumption.covered).arg(consumption.meanText).arg(consumption.unit)
        ys: consumption.curve
        yMin: consumption.low
        yMax: consumption.high
        reference: consumption.rated
        referenceText: consumption.ratedText
        referenceStale: consumption.ratedStale && !consumption.stale
        yTicks: consumption.ticks
        yTickText: value => consumption.tickText(value)
    }
    Item {
        id: axis
        anchors.bottom: foot.top
        width: plot.width
        height: ago.height
        visible: consumption.known && view.roomy

        Label {
            id: ago
            dimmed: true
            text: qsTr("%1 ago").arg(consumption.covered)
        }
        Label {
            anchors.right: parent.right
            dimmed: true
            text: qsTr("now")
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.space.tight
        width: parent.width
        height: Theme.size.touch

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: view.roomy ? Theme.space.loose : Theme.space.gap

            Repeater {
                model: consumption.parts

                Row {
                    id: part
                    required property var modelData
                    spacing: Theme.space.tight
                    opacity: modelData.stale ? Theme.opacity.stale : 1

                    Label {
                        dimmed: true
                        text: part.modelData.name
                    }
                    Label {
                        text: part.modelData.text
                        strong: true
                    }
                }
            }
        }
        Segments {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space.tight
            labels: consumption.windowLabels
            names: consumption.windowNames
            current: consumption.window
            onChosen: index => consumption.choose(index)
        }
    }
}
