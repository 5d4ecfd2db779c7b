import QtQuick
import hmi.design
import hmi.panels.home

// A lock: what it says as long as that is sure; locking by a touch, unlocking by holding on.
Column {
    id: controls

    required property HomeDevice device

    spacing: Theme.space.loose

    HoldButton {
        width: Math.min(implicitWidth, parent.width)
        visible: controls.device.state !== "unlocked"
        words: qsTr("Hold to unlock")
        icon_name: "lock-open-variant"
        pending: controls.device.pending
        enabled: controls.device.current
        onHeld: controls.device.ask("unlocked")
    }
    PillButton {
        visible: controls.device.state !== "locked"
        text: qsTr("Lock")
        icon_name: "lock"
        pending: controls.device.pending
        onClicked: controls.device.ask("locked")
    }
}
