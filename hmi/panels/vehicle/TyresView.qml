import QtQuick
import hmi.design
import hmi.panels.vehicle

// The car between its four tyres.
Item {
    id: view

    required property CarModel condition
    required property TyresModel tyres

    implicitHeight: width / 2 + 2 * Theme.type.distance + 2 * Theme.type.secondary

    CarTop {
        id: picture
        anchors.fill: parent
        anchors.topMargin: Theme.type.distance
        anchors.bottomMargin: Theme.type.distance
        car: view.condition

        WheelLabels {
            drawn: picture
            wheels: view.tyres.wheels
            large: true
        }
    }
}
