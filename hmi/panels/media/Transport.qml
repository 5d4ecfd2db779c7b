import QtQuick
import hmi.design
import hmi.panels.media

// Back, play or pause, on: commands to the car's player.
Row {
    id: transport

    required property MediaModel media

    spacing: Theme.space.loose

    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        flat: true
        icon_name: "skip-previous"
        text: qsTr("Previous")
        pending: transport.media.previousPending
        onClicked: transport.media.previous()
    }
    IconButton {
        width: Theme.size.cover
        height: Theme.size.cover
        chosen: true
        icon_name: transport.media.plays ? "pause" : "play"
        text: transport.media.plays ? qsTr("Pause") : qsTr("Play")
        pending: transport.media.playPending
        failure: transport.media.failure
        onClicked: transport.media.toggle()
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        flat: true
        icon_name: "skip-next"
        text: qsTr("Next")
        pending: transport.media.nextPending
        onClicked: transport.media.next()
    }
}
