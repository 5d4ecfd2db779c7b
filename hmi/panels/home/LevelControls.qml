import QtQuick
import hmi.design
import hmi.panels.home

// On or off, and how bright.
Column {
    id: controls

    required property HomeDevice device

    spacing: Theme.space.loose

    Toggle {
        width: parent.width
        text: qsTr("Switched on")
        on: controls.device.on
        stale: !controls.device.current
        pending: controls.device.pending
        onAsked: controls.device.press()
    }
    Slider {
        width: parent.width
        visible: controls.device.hasLevel
        title: qsTr("Brightness")
        labelled: true
        level: controls.device.level
        valueText: qsTr("%1 %").arg(Math.round(value * 100))
        pending: controls.device.pending
        stale: !controls.device.current
        onAsked: value => controls.device.setLevel(value)
    }
}
