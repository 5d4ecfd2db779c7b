import QtQuick
import hmi.design
import hmi.panels.energy
import hmi.signals

// Power, time to the target, and the curve: as it was solid, as it is expected dashed.
Item {
    id: view

    ChargingModel {
        id: charging
        active: view.visible
    }
    Signal { id: limit; path: "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit" }
    Signal { id: startStop; path: "Vehicle.Powertrain.TractionBattery.Charging.StartStopCharging" }
    Signal { id: soc; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }

    Row {
        id: head
        spacing: Theme.space.gap

        Icon {
            visible: charging.phase !== "charging"
            anchors.verticalCenter: power.verticalCenter
            name: charging.phase === "waiting" ? "power-plug" : "ev-station"
            color: Theme.color.dim
        }
        Quantity {
            id: power
            number: charging.phase === "charging" ? charging.power : charging.sentence
            unit: charging.phase === "charging" ? qsTr("kW %1").arg(charging.kind) : ""
            size: charging.phase === "charging" ? Theme.type.range : Theme.type.primary
            stale: charging.stale
        }
    }
    Label {
        id: sentence
        anchors.top: head.bottom
        width: parent.width
        elide: Text.ElideRight
        text: charging.phase === "charging" ? charging.sentence : charging.detail
        dimmed: charging.phase !== "charging"
    }
    Label {
        id: detail
        anchors.top: sentence.bottom
        visible: charging.phase === "charging"
        dimmed: true
        text: charging.detail
    }
    LinePlot {
        id: plot
        visible: charging.phase === "charging"
        anchors.top: detail.bottom
        anchors.topMargin: Theme.space.loose
        anchors.bottom: axis.top
        anchors.bottomMargin: Theme.space.tight
        width: parent.width - Theme.size.touch - 2 * Theme.space.gap
        opacity: charging.stale ? Theme.opacity.stale : 1
        xs: charging.actualSoc
        ys: charging.actualPower
        dashedXs: charging.expectedSoc
        dashedYs: charging.expectedPower
        xMin: 0
        xMax: 100
        yMin: 0
        yMax: charging.top
        yTicks: [0, charging.top]
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
        spacing: Theme.space.gap

        PillButton {
            text: "−"
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
            text: "+"
            enabled: limit.valid && limit.target < 100
            Accessible.name: qsTr("Raise the limit")
            onClicked: limit.set(limit.target + 10)
        }
        PillButton {
            visible: charging.phase !== "unplugged"
            text: charging.phase === "charging" ? qsTr("Stop charging") : qsTr("Charge now")
            pending: startStop.pending
            onClicked: startStop.set(charging.phase === "charging" ? "STOP" : "START")
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.amber
            text: startStop.failure || limit.failure
        }
    }
}
