pragma ComponentBehavior: Bound

import QtQuick
import hmi.console
import hmi.design

// What may happen to the vehicle: one is on, a tap begins another.
Card {
    id: card

    required property ConsoleModel desk

    ListView {
        anchors.fill: parent
        spacing: Theme.space.tight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: card.desk.scenarios
        enabled: card.desk.playable

        delegate: PillButton {
            required property var modelData
            width: ListView.view.width
            text: modelData.title
            chosen: modelData.current
            onClicked: card.desk.choose(modelData.name)
        }
    }
    Label {
        anchors.centerIn: parent
        width: parent.width
        visible: card.desk.scenarios.length === 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        dimmed: true
        text: qsTr("Scenarios show here as soon as a simulated vehicle is there")
    }
}
