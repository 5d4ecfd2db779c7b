pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import hmi.design

// One bar: the panels in the middle, the two temperatures at its ends.
Rectangle {
    id: dock

    required property list<var> panels
    required property string current
    signal chosen(string name)

    implicitHeight: Theme.size.dock
    radius: height / 2
    color: Theme.color.surface

    ClimateStepper {
        id: driver
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.tight
        anchors.verticalCenter: parent.verticalCenter
        path: "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
        title: qsTr("Driver's temperature")
    }
    Row {
        id: buttons
        anchors.centerIn: parent
        spacing: Theme.space.gap

        Repeater {
            model: dock.panels

            T.AbstractButton {
                id: button

                required property var modelData
                readonly property bool current: modelData.name === dock.current

                implicitWidth: Theme.size.touch + Theme.space.gap
                implicitHeight: Theme.size.touch
                onClicked: dock.chosen(modelData.name)
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.title

                background: Rectangle {
                    radius: height / 2
                    color: button.current || button.down ? Theme.color.raised : Theme.color.surface
                    border.width: button.visualFocus ? Theme.stroke.mark : 0
                    border.color: Theme.color.accent
                }
                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        name: button.modelData.icon
                        color: button.current ? Theme.color.accent : Theme.color.ink
                    }
                }
            }
        }
    }
    Failure {
        anchors.left: driver.right
        anchors.right: buttons.left
        text: driver.failure
    }
    Failure {
        anchors.left: buttons.right
        anchors.right: passenger.left
        horizontalAlignment: Text.AlignRight
        text: passenger.failure
    }
    ClimateStepper {
        id: passenger
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.tight
        anchors.verticalCenter: parent.verticalCenter
        path: "Vehicle.Cabin.HVAC.Station.Row1.Passenger.Temperature"
        title: qsTr("Passenger's temperature")
    }

    component Failure: Label {
        anchors.leftMargin: Theme.space.gap
        anchors.rightMargin: Theme.space.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== "" && implicitWidth <= width
        color: Theme.color.amber
        Accessible.ignored: true
    }
}
