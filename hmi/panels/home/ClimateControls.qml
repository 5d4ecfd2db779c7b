import QtQuick
import hmi.design
import hmi.panels.home

// A heating: how warm it is, how warm it shall be, and in which mode it runs.
Column {
    id: controls

    required property HomeDevice device

    spacing: Theme.space.loose

    Quantity {
        title: qsTr("Now")
        number: controls.device.temperature
        unit: qsTr("now")
        stale: !controls.device.current
        size: Theme.type.range
    }
    StepperRow {
        width: parent.width
        title: qsTr("Target")
        text: controls.device.target
        canUp: controls.device.canUp
        canDown: controls.device.canDown
        pending: controls.device.pending
        stale: !controls.device.current
        onUp: controls.device.step(1)
        onDown: controls.device.step(-1)
    }
    Segments {
        visible: controls.device.modes.length > 1
        room: controls.width
        labels: controls.device.modeNames
        current: controls.device.modes.indexOf(controls.device.mode)
        pending: controls.device.pending
        stale: !controls.device.current
        onChosen: index => controls.device.setMode(controls.device.modes[index])
    }
}
