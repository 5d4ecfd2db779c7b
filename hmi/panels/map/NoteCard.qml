import QtQuick
import hmi.design
import hmi.panels.map

// One quiet sentence where a map would be, until it is put away; what the band means while it is seen; or that nobody
// knows where the car is.
Card {
    id: card

    required property MapGround map
    property bool quiet: false
    readonly property bool explains: map.reachHigh > 0

    visible: !map.carKnown || (!quiet && (explains || !map.noteSeen))
    padding: Theme.space.gap
    implicitHeight: Math.max(words.height, away.visible ? away.height - padding : 0) + 2 * padding

    Label {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.tight
        anchors.right: away.visible ? away.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        dimmed: true
        text: !card.map.carKnown ? qsTr("Where the car is, is not known yet.") : card.explains ? qsTr("The band is where the charge ends as the crow flies. Roads are %1 times as long.").arg(card.map.roadFactor) : qsTr("No map pack. The way you drive is drawn.")
    }
    IconButton {
        id: away
        anchors.right: parent.right
        anchors.rightMargin: -card.padding / 2
        anchors.verticalCenter: parent.verticalCenter
        visible: card.map.carKnown && !card.explains
        flat: true
        icon_name: "close"
        size: Theme.size.telltale
        text: qsTr("Close")
        onClicked: card.map.put_note_away()
    }
}
