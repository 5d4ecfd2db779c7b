import QtQuick
import hmi.design
import hmi.panels.vehicle

// The car between its four tyres.
Item {
    id: view

    required property CarModel condition
    required property TyresModel tyres
    required property bool flicks

    readonly property real labelHeight: Theme.type.distance + Theme.type.secondary

    implicitHeight: Math.min(width / 2, Theme.size.ring) + 2 * labelHeight

    CarTop {
        id: picture
        anchors.fill: parent
        anchors.topMargin: view.labelHeight
        anchors.bottomMargin: view.labelHeight
        car: view.condition
        flicks: view.flicks
    }
    WheelLabels {
        x: picture.x
        y: picture.y
        drawn: picture
        wheels: view.tyres.wheels
        large: true
    }
}
