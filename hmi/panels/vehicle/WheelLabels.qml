pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// Tyre pressures at their wheels: above the car's left side, below its right. A low one is amber.
Item {
    id: labels

    required property CarTop drawn
    required property list<var> wheels
    property bool large: false

    Repeater {
        model: labels.wheels

        Column {
            id: label

            required property var modelData
            required property int index
            readonly property point place: labels.drawn.fit > 0 ? labels.drawn.placeOf(modelData.part) : Qt.point(0, 0)
            readonly property bool above: index % 2 === 0
            readonly property real reach: Theme.size.telltale * labels.drawn.fit / 2 + Theme.space.gap

            x: place.x - width / 2
            y: above ? place.y - reach - height : place.y + reach

            Quantity {
                anchors.horizontalCenter: parent.horizontalCenter
                title: qsTr("Tyre pressure, %1").arg(label.modelData.name)
                number: label.modelData.pressure
                unit: label.modelData.unit
                stale: label.modelData.stale
                color: label.modelData.low ? Theme.color.amber : Theme.color.ink
                size: labels.large ? Theme.type.distance : Theme.type.secondary
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: labels.large
                text: label.modelData.warmth
                dimmed: true
                opacity: label.modelData.stale ? Theme.opacity.stale : 1
            }
        }
    }
}
