import QtQuick
import hmi.design
import hmi.panels.home

// A door or a blind: open, stop, shut; and how far, where it knows. What is guarded opens by holding on, once it has said how it is.
Column {
    id: controls

    required property HomeDevice device
    readonly property bool moving: device.state === "opening" || device.state === "closing"

    spacing: Theme.space.loose

    Flow {
        width: parent.width
        spacing: Theme.space.gap

        HoldButton {
            width: Math.min(implicitWidth, parent.width)
            visible: controls.device.guarded && controls.device.commands.includes("open")
            words: qsTr("Hold to open")
            icon_name: "arrow-up-bold"
            enabled: controls.device.canOpen
            pending: controls.device.pending
            onHeld: controls.device.ask("open")
        }
        PillButton {
            visible: !controls.device.guarded && controls.device.commands.includes("open")
            text: qsTr("Open")
            icon_name: "arrow-up-bold"
            enabled: controls.device.state !== "open"
            pending: controls.device.pending
            onClicked: controls.device.ask("open")
        }
        PillButton {
            visible: controls.device.commands.includes("stopped")
            text: qsTr("Stop")
            enabled: controls.moving
            onClicked: controls.device.ask("stopped")
        }
        PillButton {
            visible: controls.device.commands.includes("closed")
            text: qsTr("Shut")
            icon_name: "arrow-down-bold"
            enabled: controls.device.state !== "closed"
            pending: controls.device.pending
            onClicked: controls.device.ask("closed")
        }
    }
    Slider {
        width: parent.width
        visible: controls.device.hasLevel
        title: qsTr("How far open")
        labelled: true
        steps: 10
        level: controls.device.level
        valueText: qsTr("%1 %").arg(Math.round(value * 100))
        pending: controls.device.pending
        stale: !controls.device.current
        onAsked: value => controls.device.setLevel(value)
    }
}
