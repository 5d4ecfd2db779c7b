import QtQuick
import hmi.design
import hmi.panels.media
import hmi.shell

// On the home screen: what plays or was paused on its way, and pausing it.
HomeCard {
    id: card

    relevant: piece.known && piece.begun
    urgency: piece.plays ? 20 : 5
    panel: "media"
    padding: Theme.space.gap
    text: piece.plays ? qsTr("%1 by %2 plays").arg(piece.title).arg(piece.artist) : qsTr("%1 by %2, paused").arg(piece.title).arg(piece.artist)

    MediaModel {
        id: piece
        active: card.visible || Navigator.current === Navigator.homeName
    }
    Item {
        width: parent.width
        height: Math.max(cover.height, words.height)
        opacity: piece.stale ? Theme.opacity.stale : 1

        Cover {
            id: cover
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.size.touch
            height: width
            album: piece.album
            artist: piece.artist
        }
        Column {
            id: words
            anchors.left: cover.right
            anchors.leftMargin: Theme.space.gap
            anchors.right: button.left
            anchors.rightMargin: Theme.space.tight
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.hair

            Label {
                width: parent.width
                elide: Text.ElideRight
                text: Lockout.revision >= 0 ? Lockout.shorten(piece.title) : ""
                font.pixelSize: Theme.type.primary
                strong: true
            }
            Label {
                width: parent.width
                elide: Text.ElideRight
                dimmed: true
                text: Lockout.revision >= 0 ? Lockout.shorten(piece.artist) : ""
            }
            ProgressLine {
                width: parent.width
                visible: piece.hasLength
                timed: false
                media: piece
            }
        }
        IconButton {
            id: button
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space.tight
            anchors.verticalCenter: parent.verticalCenter
            flat: true
            icon_name: piece.plays ? "pause" : "play"
            text: piece.plays ? qsTr("Pause") : qsTr("Play")
            pending: piece.playPending
            failure: piece.failure
            onClicked: piece.toggle()
        }
    }
}
