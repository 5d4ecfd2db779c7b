pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell
import hmi.signals

// One side: the dial, and under it a step down, the seat's heating, a step up.
Column {
    id: column

    required property ClimateModel climate
    required property string side
    required property string title
    required property string path
    required property var seat
    readonly property string warmth: !seat.known ? "–" : seat.step > 0 ? seat.step : qsTr("off")

    spacing: -Theme.space.loose

    Stepper {
        id: stepper
        active: column.visible
        path: column.path
        floor: column.climate.least
        ceiling: column.climate.most
    }
    TemperatureDial {
        width: parent.width
        height: Theme.size.ring
        climate: column.climate
        title: column.title
        path: column.path
        text: stepper.known ? stepper.text + "°" : stepper.text
        settled: stepper.settled
        failed: stepper.failure !== ""
        onAsked: column.climate.keep(column.side)
    }
    Item {
        width: parent.width
        height: Theme.size.touch

        IconButton {
            icon_name: "minus"
            text: qsTr("%1 cooler").arg(column.title)
            enabled: stepper.canDown
            onClicked: {
                stepper.down();
                column.climate.keep(column.side);
            }
        }
        Touchable {
            id: heater
            anchors.horizontalCenter: parent.horizontalCenter
            text: [qsTr("%1, seat heating").arg(column.title), column.warmth].join(" ")
            enabled: column.seat.known
            pending: column.seat.pending
            stale: column.seat.stale
            onClicked: column.climate.warm(column.side)
            background: Face {
                flat: true
                down: heater.down
                hovered: heater.hovered
            }
            contentItem: Item {
                LevelIcon {
                    anchors.centerIn: parent
                    name: "car-seat-heater"
                    level: column.seat.step
                    known: column.seat.known
                    steps: column.climate.seatSteps
                    opacity: column.seat.pending ? Theme.opacity.stale : heater.inkOpacity
                }
            }
        }
        IconButton {
            anchors.right: parent.right
            icon_name: "plus"
            text: qsTr("%1 warmer").arg(column.title)
            enabled: stepper.canUp
            onClicked: {
                stepper.up();
                column.climate.keep(column.side);
            }
        }
    }
}
