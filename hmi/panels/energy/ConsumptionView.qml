pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.energy

// Consumption over the last kilometres against rated, and what it went into.
EnergyView {
    id: view

    headWidth: mean.implicitWidth

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
        wrapMode: Text.WordWrap
        text: consumption.known ? qsTr("Last %1. %2").arg(consumption.covered).arg(consumption.sentence) : consumption.sentence
    }
    LinePlot {
        id: plot
        visible: consumption.known && height >= Theme.size.touch
        anchors.top: sentence.bottom
        anchors.topMargin: view.roomy ? Theme.space.loose : Theme.space.gap
        anchors.bottom: axis.visible ? axis.top : foot.top
        anchors.bottomMargin: view.roomy ? Theme.space.tight : Theme.space.gap
        width: parent.width - Theme.size.touch * Tokens.textScale - Theme.space.gap
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
        height: Math.max(parts.height, windows.implicitHeight)

        PartsFlow {
            id: parts
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - windows.implicitWidth - Theme.space.gap
            parts: consumption.parts
        }
        Segments {
            id: windows
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space.tight
            anchors.verticalCenter: parent.verticalCenter
            labels: consumption.windowLabels
            names: consumption.windowNames
            current: consumption.window
            onChosen: index => consumption.choose(index)
        }
    }
}
