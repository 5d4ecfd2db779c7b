import QtQuick
import hmi.design
import hmi.panels.media

// How far the piece is; of a broadcast, that it is one.
Item {
    id: progress

    required property MediaModel media
    property bool timed: true

    implicitHeight: track.height + (times.visible ? Theme.space.tight + times.height : 0)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: media.hasLength ? qsTr("%1 of %2").arg(media.positionText).arg(media.lengthText) : qsTr("Live")

    Rectangle {
        id: track
        width: parent.width
        height: Theme.size.bar / 2
        radius: Math.min(height / 2, Theme.radius.bar)
        color: Theme.color.line
        visible: progress.media.hasLength

        Rectangle {
            width: progress.media.share * parent.width
            height: parent.height
            radius: parent.radius
            color: Theme.color.ink
        }
    }
    Item {
        id: times
        visible: progress.timed
        y: track.height + Theme.space.tight
        width: parent.width
        height: begun.height

        Label {
            id: begun
            dimmed: true
            text: progress.media.hasLength ? progress.media.positionText : qsTr("Live")
        }
        Label {
            anchors.right: parent.right
            visible: progress.media.hasLength
            dimmed: true
            text: progress.media.lengthText
        }
    }
}
