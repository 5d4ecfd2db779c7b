import QtQuick
import hmi.design
import hmi.panels.energy
import hmi.signals

// Up to where it charges, and whether it does: in as many lines as they need.
Flow {
    id: row

    required property ChargingModel session

    spacing: Theme.space.gap

    Stepper {
        id: limit
        active: row.visible
        path: "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit"
        step: row.session.limitStep
        floor: row.session.limitFloor
    }
    Signal { id: startStop; active: row.visible; path: "Vehicle.Powertrain.TractionBattery.Charging.StartStopCharging" }

    Row {
        spacing: Theme.space.gap

        IconButton {
            icon_name: "minus"
            enabled: limit.canDown
            text: qsTr("Lower the limit")
            onClicked: limit.down()
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            opacity: limit.settled ? 1 : Theme.opacity.stale
            text: limit.known ? qsTr("Limit %1 %").arg(limit.text) : qsTr("Limit –")
            strong: true
        }
        IconButton {
            icon_name: "plus"
            enabled: limit.canUp
            text: qsTr("Raise the limit")
            onClicked: limit.up()
        }
    }
    PillButton {
        visible: row.session.phase !== "unplugged"
        text: row.session.charging ? qsTr("Stop charging") : qsTr("Charge now")
        pending: startStop.pending
        onClicked: startStop.set(row.session.charging ? "STOP" : "START")
    }
    Label {
        width: Math.min(implicitWidth, parent.width)
        height: Math.max(implicitHeight, Theme.size.touch)
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        wrapMode: Text.WordWrap
        color: Theme.color.amber
        text: startStop.failure || limit.failure
    }
}
