import QtQuick
import hmi.design
import hmi.panels.media

// What plays on the left or above, what comes on the right or below; in a narrow part of the stage only what plays.
Item {
    id: panel

    readonly property bool compact: width < Theme.size.compact
    readonly property bool beside: !compact && width > height
    readonly property bool alone: compact || (pieces.rows.length === 0 && choice.rows.length === 0)

    MediaModel {
        id: piece
        active: panel.visible
    }
    MediaQueue {
        id: pieces
        active: panel.visible
    }
    MediaSources {
        id: choice
        active: panel.visible
    }
    Card {
        id: main
        padding: panel.compact ? Theme.space.loose : Theme.space.padding
        width: panel.beside && !panel.alone ? panel.width - side.width - Theme.space.gap : panel.width
        height: panel.beside || panel.alone ? panel.height : Math.min(panel.height / 2, Theme.size.side)

        NowPlaying {
            anchors.fill: parent
            visible: piece.known
            media: piece
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: !piece.known
            icon_name: "music-note"
            title: qsTr("Nothing is playing")
            detail: pieces.rows.length > 0 ? qsTr("Choose something from the list") : qsTr("The car says nothing about its player yet")
        }
    }
    QueueCard {
        id: side
        visible: !panel.alone
        padding: main.padding
        x: panel.beside ? main.width + Theme.space.gap : 0
        y: panel.beside ? 0 : main.height + Theme.space.gap
        width: panel.beside ? Math.min(Theme.size.side, (panel.width - Theme.space.gap) / 2) : panel.width
        height: panel.height - y
        queue: pieces
        sources: choice
    }
}
