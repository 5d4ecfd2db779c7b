pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.energy

// Where the power goes just now, from the battery: thicker lines for more, the accent for what comes back.
Card {
    id: card

    required property var flows
    required property bool titled
    readonly property var rows: [
        { "key": "drive", "icon": "car-side", "title": qsTr("Driving") },
        { "key": "climate", "icon": "fan", "title": qsTr("Climate") },
        { "key": "systems", "icon": "car-battery", "title": qsTr("Systems") },
        { "key": "charger", "icon": "ev-station", "title": qsTr("Charger") }
    ]

    padding: Theme.space.loose

    Repeater {
        model: card.rows

        FlowLine {
            required property var modelData
            required property int index
            flow: card.flows[modelData.key]
            fromX: hub.width / 2
            fromY: nodes.height / 2
            toX: nodes.x + Theme.space.tight
            toY: nodes.rowHeight * (index + 0.5)
        }
    }
    Rectangle {
        id: hub
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.size.touch
        height: width
        radius: width / 2
        color: Theme.color.raised

        Icon {
            anchors.centerIn: parent
            name: "lightning-bolt"
            color: Theme.color.accent
        }
    }
    Column {
        id: nodes
        readonly property real rowHeight: height / card.rows.length
        anchors.left: hub.right
        anchors.leftMargin: card.titled ? Theme.size.touch : Theme.space.loose
        anchors.right: parent.right
        height: parent.height

        Repeater {
            model: card.rows

            FlowNode {
                required property var modelData
                width: nodes.width
                height: nodes.rowHeight
                icon_name: modelData.icon
                title: modelData.title
                titled: card.titled
                flow: card.flows[modelData.key]
            }
        }
    }
}
