pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import hmi.design
import hmi.signals

// A cabin temperature with a step down and a step up; the wish is shown at once, dimmed until the car has it. A wish
// that came to nothing leaves the figure amber; `failure` says why, for who has room to say it.
Row {
    id: stepper

    required property string path
    required property string title
    readonly property string failure: temperature.failure

    spacing: 0

    Stepper {
        id: temperature
        path: stepper.path
    }
    StepButton {
        icon_name: "minus"
        text: qsTr("%1 down").arg(stepper.title)
        enabled: temperature.canDown
        onClicked: temperature.down()
    }
    Label {
        width: Theme.size.touch
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        text: temperature.known ? temperature.text + "°" : temperature.text
        opacity: temperature.settled ? 1 : Theme.opacity.stale
        color: temperature.failure ? Theme.color.amber : Theme.color.ink
        font.pixelSize: Theme.type.primary
        strong: true
        Accessible.role: temperature.failure ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: [stepper.title + " " + text, temperature.stale ? qsTr("not current") : "", temperature.failure].filter(part => part).join(", ")
    }
    StepButton {
        icon_name: "plus"
        text: qsTr("%1 up").arg(stepper.title)
        enabled: temperature.canUp
        onClicked: temperature.up()
    }

    component StepButton: T.AbstractButton {
        id: button
        required property string icon_name
        implicitWidth: Theme.size.touch
        implicitHeight: Theme.size.touch
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
