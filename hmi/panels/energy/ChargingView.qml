import QtQuick
import hmi.design
import hmi.panels.energy
import hmi.signals

// Power, time to the target, and the curve: as it was solid, as it is expected dashed.
Item {
    id: view

    required property bool roomy
    readonly property bool isCharging: session.phase === "charging"

    ChargingModel {
        id: session
        active: view.visible
    }
    Signal { id: limit; path: "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit" }
    Signal { id: startStop; path: "Vehicle.Powertrain.TractionBattery.Charging.StartStopCharging" }
    Signal { id: soc; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }

    Quantity {
        id: power
        visible: view.isCharging
        number: session.power
        unit: qsTr("kW %1").arg(session.kind)
        size: Theme.type.range
        stale: session.stale
    }
    Label {
        id: sentence
        anchors.top: power.bottom
        visible: view.isCharging
        text: view.roomy ? session.sentence : session.sentence + ", " + session.added
    }
    Label {
        id: detail
        anchors.top: sentence.bottom
        visible: view.isCharging && view.roomy
        dimmed: true
        text: session.detail
    }
    Column {
        anchors.centerIn: parent
        visible: !view.isCharging
        spacing: Theme.space.tight
        opacity: session.stale ? Theme.opacity.stale : 1

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: session.phase === "waiting" ? "power-plug" : "ev-station"
            size: Theme.size.touch
            color: Theme.color.faint
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: session.sentence
            font.pixelSize: Theme.type.primary
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            dimmed: true
            text: session.detail
        }
    }
    LinePlot {
        id: plot
        visible: view.isCharging
        anchors.top: view.roomy ? detail.bottom : sentence.bottom
        anchors.topMargin: view.roomy ? Theme.space.loose : Theme.space.gap
        anchors.bottom: axis.top
        anchors.bottomMargin: Theme.space.tight
        width: parent.width - Theme.size.touch - 2 * Theme.space.gap
        opacity: session.stale ? Theme.opacity.stale : 1
        xs: session.actualSoc
        ys: session.actualPower
        dashedXs: session.expectedSoc
        dashedYs: session.expectedPower
        xMin: 0
        xMax: 100
        yMin: 0
        yMax: session.top
        yTicks: [0, session.top]
        yTickText: value => value === 0 ? "0" : value + " kW"
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
            enabled: limit.valid && limit.target > 50
            Accessible.name: qsTr("Lower the limit")
            onClicked: limit.set(limit.target - 10)
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            opacity: limit.pending || limit.stale ? Theme.opacity.stale : 1
            text: limit.known ? qsTr("Limit %1 %").arg(limit.target) : qsTr("Limit –")
            strong: true
        }
        PillButton {
            icon_name: "plus"
            enabled: limit.valid && limit.target < 100
            Accessible.name: qsTr("Raise the limit")
            onClicked: limit.set(limit.target + 10)
        }
        PillButton {
            visible: session.phase !== "unplugged"
            text: view.isCharging ? qsTr("Stop charging") : qsTr("Charge now")
            pending: startStop.pending
            onClicked: startStop.set(view.isCharging ? "STOP" : "START")
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.amber
            text: startStop.failure || limit.failure
        }
    }
}
