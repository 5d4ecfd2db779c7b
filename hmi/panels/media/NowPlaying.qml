import QtQuick
import hmi.design
import hmi.panels.media
import hmi.signals

// The piece that plays: its cover, what it is, how far it is, and the buttons. The cover stands beside the words where
// there is room, else above them as large as what is left.
Item {
    id: now

    required property MediaModel media
    readonly property bool beside: width >= Theme.size.compact
    readonly property real gap: Theme.space.padding
    readonly property real coverSide: beside ? Math.min(height, width / 2 - gap) : Math.min(width, height - words.height - controls.height - 2 * Theme.space.gap)
    readonly property real span: beside ? Math.min(height, Math.max(coverSide, words.height + controls.height + Theme.space.gap)) : height

    opacity: media.stale ? Theme.opacity.stale : 1

    Signal { id: volume; active: now.visible; path: "Vehicle.Cabin.Infotainment.Media.Volume" }

    Cover {
        id: cover
        visible: now.coverSide >= Theme.size.touch
        width: now.coverSide
        height: width
        x: now.beside ? 0 : (now.width - width) / 2
        y: now.beside ? (now.height - height) / 2 : 0
        album: now.media.album
        artist: now.media.artist
    }
    Column {
        id: words
        x: now.beside ? cover.width + now.gap : 0
        y: now.beside ? (now.height - now.span) / 2 : controls.y - height - Theme.space.gap
        width: now.width - x

        Label {
            width: parent.width
            elide: Text.ElideRight
            maximumLineCount: now.beside ? 2 : 1
            wrapMode: Text.Wrap
            text: Lockout.revision >= 0 ? Lockout.shorten(now.media.title) : ""
            font.pixelSize: now.beside ? Theme.type.distance : Theme.type.primary
            strong: true
        }
        Label {
            width: parent.width
            elide: Text.ElideRight
            text: Lockout.revision >= 0 ? Lockout.shorten(now.media.artist) : ""
            font.pixelSize: now.beside ? Theme.type.primary : Theme.type.secondary
            dimmed: !now.beside
        }
        Label {
            visible: now.beside
            width: parent.width
            elide: Text.ElideRight
            dimmed: true
            text: Lockout.revision >= 0 ? Lockout.shorten(now.media.album) : ""
        }
    }
    Column {
        id: controls
        x: words.x
        width: words.width
        y: (now.height + now.span) / 2 - height
        spacing: Theme.space.gap

        ProgressLine {
            id: progress
            width: parent.width
            media: now.media
        }
        Transport {
            id: transport
            anchors.horizontalCenter: parent.horizontalCenter
            media: now.media
        }
        Row {
            visible: now.beside && words.height + progress.height + transport.height + height + 3 * parent.spacing <= now.height
            width: parent.width
            spacing: Theme.space.gap

            Icon {
                id: speaker
                anchors.verticalCenter: parent.verticalCenter
                name: "volume-high"
                color: Theme.color.dim
            }
            Slider {
                width: parent.width - speaker.width - parent.spacing
                title: qsTr("Volume")
                from: volume.minimum
                to: volume.maximum
                level: volume.number
                pending: volume.pending
                stale: volume.stale
                failure: volume.failure
                onAsked: value => volume.set(Math.round(value))
            }
        }
    }
}
