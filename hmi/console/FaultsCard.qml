pragma ComponentBehavior: Bound

import QtQuick
import hmi.console
import hmi.design

// Faults that can come and go.
Card {
    id: card

    required property ConsoleModel desk

    ListView {
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: card.desk.faults
        enabled: card.desk.playable

        delegate: Toggle {
            required property var modelData
            width: ListView.view.width
            text: modelData.title
            on: modelData.active
            onAsked: on => card.desk.fault(modelData.name, on)
        }
    }
}
