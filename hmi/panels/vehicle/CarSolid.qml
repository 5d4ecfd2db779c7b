pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// The solid car between its tyre pressures: each stands at its wheel, as far as one looks at it.
Item {
    id: stand

    required property CarModel car
    required property SolidCar solid
    required property TyresModel tyres
    required property bool flicks

    Car3D {
        id: picture
        anchors.fill: parent
        car: stand.car
        solid: stand.solid
        flicks: stand.flicks
        label: Qt.size(Theme.type.secondary * 4, Theme.type.secondary * 2)
    }
    Repeater {
        model: stand.tyres.wheels

        Quantity {
            id: label

            required property var modelData
            required property int index
            readonly property point place: picture.framing.labels[index]

            x: place.x - width / 2
            y: place.y - height / 2
            title: qsTranslate("WheelLabels", "Tyre pressure, %1").arg(modelData.name)
            number: modelData.pressure
            unit: modelData.unit
            stale: modelData.stale
            color: modelData.low ? Theme.color.amber : Theme.color.ink
            size: Theme.type.secondary
        }
    }
}
