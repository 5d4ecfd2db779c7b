import QtQuick
import hmi.design
import hmi.panels.energy
import hmi.signals

// Power, time to the target, and the curve: as it was solid, as it is expected dashed.
Item {
    id: view

    required property bool roomy

    ChargingModel {
        id: session
        active: view.visible
    }
    Stepper {
        id: limit
        path: "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit"
        step: session.limitStep
        floor: session.limitFloor
    }
    Signal { id: startStop; path: "Vehicle.Powertrain.TractionBattery.Charging.StartStopCharging" }
    Signal { id: soc; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }

    Quantity {
        id: power
        visible: session.charging
        title: qsTr("Charging power")
        number: session.power
        unit: qsTr("kW %1").arg(session.kind)
        size: Theme.type.range
        stale: session.stale
    }
    Label {
        id: sentence
        anchors.top: power.bottom
        visible: session.charging
        opacity: session.sentenceStale || (!view.roomy && session.addedStale) ? Theme.opacity.stale : 1
        text: view.roomy ? session.sentence : session.sentence + ", " + session.added
    }
    Label {
        id: detail
        anchors.top: sentence.bottom
        visible: session.charging && view.roomy
        dimmed: true
        opacity: session.detailStale ? Theme.opacity.stale : 1
        text: session.detail
    }
    Column {
        anchors.centerIn: parent
        visible: !session.charging
        spacing: Theme.space.tight

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: session.phase === "waiting" ? "power-plug" : "ev-station"
            size: Theme.size.touch
            color: Theme.color.faint
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            opacity: session.sentenceStale ? Theme.opacity.stale : 1
            text: session.sentence
            font.pixelSize: Theme.type.primary
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            dimmed: true
            opacity: session.detailStale ? Theme.opacity.stale : 1
            text: session.detail
        }
    }
    LinePlot {
        id: plot
        visible: session.charging
        anchors.top: view.roomy ? detail.bottom : sentence.bottom
        anchors.topMargin: view.roomy ? Theme.space.loose : Theme.space.gap
        anchors.bottom: axis.top
        anchors.bottomMargin: Theme.space.tight
        width: parent.width - Theme.size.touch - 2 * Theme.space.gap
        opacity: session.curveStale ? Theme.opacity.stale : 1
        description: qsTr("Charging power over the state of charge, now %1").arg(session.power)
        xs: session.actualSoc
        ys: session.actualPower
        dashedXs: session.expectedSoc
        dashedYs: session.expectedPower
        xMin: 0
        xMax: 100
        yMin: 0
        yMax: session.top
        yTicks: [0, session.top]
        yTickText: value => session.tickText(value)
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
    Row {
        id: foot
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.space.tight
        spacing: Theme.space.gap

        PillButton {
            icon_name: "minus"
            enabled: limit.canDown
            Accessible.name: qsTr("Lower the limit")
            onClicked: limit.down()
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            opacity: limit.settled ? 1 : Theme.opacity.stale
            text: limit.known ? qsTr("Limit %1 %").arg(limit.text) : qsTr("Limit –")
            strong: true
        }
        PillButton {
            icon_name: "plus"
            enabled: limit.canUp
            Accessible.name: qsTr("Raise the limit")
            onClicked: limit.up()
        }
        PillButton {
            visible: session.phase !== "unplugged"
            text: session.charging ? qsTr("Stop charging") : qsTr("Charge now")
            pending: startStop.pending
            onClicked: startStop.set(session.charging ? "STOP" : "START")
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.amber
            text: startStop.failure || limit.failure
        }
    }
}
