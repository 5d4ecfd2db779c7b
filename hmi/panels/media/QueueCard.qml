import QtQuick
import hmi.design
import hmi.panels.media

// From where, and what comes: the sources over their queue.
Card {
    id: card

    required property MediaQueue queue
    required property MediaSources sources

    SourceRow {
        id: row
        x: -Theme.space.tight
        y: -Theme.space.tight
        width: parent.width - 2 * x
        sources: card.sources
    }
    Label {
        id: from
        readonly property string failure: card.queue.failure || card.sources.failure
        anchors.top: row.bottom
        anchors.topMargin: Theme.space.tight
        width: parent.width
        wrapMode: Text.Wrap
        color: failure !== "" ? Theme.color.amber : Theme.color.dim
        text: failure || card.sources.title
    }
    QueueList {
        anchors.top: from.bottom
        anchors.topMargin: Theme.space.tight
        room: parent.height - y + card.padding / 2
        x: -Theme.space.gap
        width: parent.width + 2 * Theme.space.gap
        queue: card.queue
    }
}
