pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// The solid car among its tyre pressures, each with a line to its wheel: behind the car to those on its far side.
Item {
    id: stand

    required property CarModel car
    required property SolidCar solid
    required property TyresModel tyres
    required property bool flicks

    readonly property bool narrow: width < Theme.size.compact

    component Line: Rectangle {
        required property var mark
        required property bool low
        readonly property point way: Qt.point(mark.end.x - mark.start.x, mark.end.y - mark.start.y)
        x: mark.start.x
        y: mark.start.y - height / 2
        width: Math.hypot(way.x, way.y)
        height: Theme.stroke.hair
        color: low ? Theme.color.amber : Theme.color.faint
        transformOrigin: Item.Left
        rotation: Math.atan2(way.y, way.x) * 180 / Math.PI
        antialiasing: true
    }

    Quantity {
        id: widest
        visible: false
        title: number
        number: stand.tyres.wheels.reduce((longest, wheel) => wheel.pressure.length > longest.length ? wheel.pressure : longest, "")
        unit: stand.tyres.wheels[0].unit
        size: Theme.type.secondary
    }
    Car3D {
        id: picture
        anchors.fill: parent
        anchors.rightMargin: stand.narrow ? Theme.size.touch : 0
        car: stand.car
        solid: stand.solid
        flicks: stand.flicks
        label: Qt.size(widest.implicitWidth + Theme.space.tight, Theme.type.secondary * 4 / 3)
        gap: stand.narrow ? Theme.space.tight : Theme.space.gap
    }
    Repeater {
        model: stand.tyres.wheels.length
        Line {
            required property int index
            mark: picture.framing.marks[index]
            low: stand.tyres.wheels[index].low
            z: mark.behind ? -1 : 0
        }
    }
    Repeater {
        model: stand.tyres.wheels

        Quantity {
            id: label

            required property var modelData
            required property int index
            readonly property point place: picture.framing.marks[index].label

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
    Grid {
        anchors.right: parent.right
        columns: stand.narrow ? 1 : 2
        layoutDirection: Qt.RightToLeft

        IconButton {
            flat: true
            icon_name: "rotate-right"
            text: qsTr("Walk around the car")
            color: Theme.color.dim
            onClicked: picture.step()
        }
        IconButton {
            visible: picture.isTurned
            flat: true
            icon_name: "undo"
            text: qsTr("Bring the view back")
            onClicked: picture.rest()
        }
    }
}
