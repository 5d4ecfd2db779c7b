import QtQuick
import hmi.design
import hmi.panels.energy
import hmi.signals

// Power, time to the target, and the curve: as it was solid, as it is expected dashed.
EnergyView {
    id: view

    headWidth: charging.charging ? power.implicitWidth : 0

    ChargingModel {
        id: charging
        active: view.visible
    }
    Signal { id: soc; active: view.visible; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }

    Quantity {
        id: power
        visible: charging.charging
        title: qsTr("Charging power")
        number: charging.power
        unit: qsTr("kW %1").arg(charging.kind)
        size: Theme.type.range
        stale: charging.stale
    }
    Label {
        id: sentence
        anchors.top: power.bottom
        width: parent.width
        wrapMode: Text.WordWrap
        visible: charging.charging
        opacity: charging.sentenceStale || (!view.roomy && charging.addedStale) ? Theme.opacity.stale : 1
        text: view.roomy ? charging.sentence : charging.sentence + ", " + charging.added
    }
    Label {
        id: detail
        anchors.top: sentence.bottom
        width: parent.width
        wrapMode: Text.WordWrap
        visible: charging.charging && view.roomy
        dimmed: true
        opacity: charging.detailStale ? Theme.opacity.stale : 1
        text: charging.detail
    }
    Column {
        anchors.top: parent.top
        anchors.bottom: foot.top
        topPadding: Math.max(Theme.space.loose, (height - idle.height - notes.height - icon.height) / 2)
        width: parent.width
        visible: !charging.charging
        spacing: Theme.space.tight

        Icon {
            id: icon
            anchors.horizontalCenter: parent.horizontalCenter
            name: charging.phase === "waiting" ? "power-plug" : "ev-station"
            size: Theme.size.touch
            color: Theme.color.faint
        }
        Label {
            id: idle
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            opacity: charging.sentenceStale ? Theme.opacity.stale : 1
            text: charging.sentence
            font.pixelSize: Theme.type.primary
        }
        Label {
            id: notes
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            dimmed: true
            opacity: charging.detailStale ? Theme.opacity.stale : 1
            text: charging.detail
        }
    }
    LinePlot {
        id: plot
        visible: charging.charging && height >= Theme.size.touch
        anchors.top: view.roomy ? detail.bottom : sentence.bottom
        anchors.topMargin: view.roomy ? Theme.space.loose : Theme.space.gap
        anchors.bottom: axis.top
        anchors.bottomMargin: Theme.space.tight
        width: parent.width - Theme.size.touch * Tokens.textScale - 2 * Theme.space.gap
        opacity: charging.curveStale ? Theme.opacity.stale : 1
        description: qsTr("Charging power over the state of charge, now %1").arg(charging.power)
        xs: charging.actualSoc
        ys: charging.actualPower
        dashedXs: charging.expectedSoc
        dashedYs: charging.expectedPower
        xMin: 0
        xMax: 100
        yMin: 0
        yMax: charging.top
        yTicks: [0, charging.top]
        yTickText: value => charging.tickText(value)
        markX: soc.number
    }
    Item {
        id: axis
        anchors.bottom: foot.top
        width: plot.width
        height: nought.height
        visible: plot.visible

        Label { id: nought; dimmed: true; text: "0" }
        Label { x: parent.width / 2 - width / 2; dimmed: true; text: "50" }
        Label { anchors.right: parent.right; dimmed: true; text: "100 %" }
    }
    LimitRow {
        id: foot
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.space.tight
        width: parent.width
        session: charging
    }
}
