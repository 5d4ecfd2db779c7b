pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import hmi.design
import hmi.signals

// A cabin temperature with a step down and a step up; the wish is shown at once, dimmed until the car has it.
Row {
    id: stepper

    required property string path
    required property string title
    property real step: 0.5

    spacing: 0

    Signal {
        id: temperature
        path: stepper.path
        decimals: 1
    }
    StepButton {
        icon_name: "minus"
        text: qsTr("%1 down").arg(stepper.title)
        ready: temperature.valid
        onClicked: temperature.set(temperature.target - stepper.step)
    }
    Label {
        width: Theme.size.touch
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        text: temperature.known ? Number(temperature.target).toFixed(1) + "°" : "–"
        opacity: temperature.pending || temperature.stale ? Theme.opacity.stale : 1
        font.pixelSize: Theme.type.primary
        strong: true
        Accessible.name: stepper.title + " " + text
    }
    StepButton {
        icon_name: "plus"
        text: qsTr("%1 up").arg(stepper.title)
        ready: temperature.valid
        onClicked: temperature.set(temperature.target + stepper.step)
    }

    component StepButton: T.AbstractButton {
        id: button
        required property string icon_name
        required property bool ready
        implicitWidth: Theme.size.touch
        implicitHeight: Theme.size.touch
        enabled: ready
        opacity: enabled ? 1 : Theme.opacity.disabled
        Accessible.name: text
        background: Rectangle {
            radius: height / 2
            color: button.down ? Theme.color.raised : Theme.color.surface
            border.width: button.visualFocus ? Theme.stroke.mark : 0
            border.color: Theme.color.accent
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: button.icon_name
                size: Theme.size.telltale
                color: Theme.color.dim
            }
        }
    }
}
