import QtQuick
import hmi.design
import hmi.panels.media

// A record's picture, painted by its name. A note on bare ground where nothing is known.
Item {
    id: cover

    required property string album
    required property string artist
    property real corner: Theme.radius.tile

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Cover of %1").arg(album)
    Accessible.ignored: album === ""

    Image {
        anchors.fill: parent
        visible: cover.album !== "" && cover.width > 0
        source: visible ? Covers.picture(cover.album, cover.artist, cover.corner / cover.width) : ""
        sourceSize: Qt.size(width, height)
    }
    Rectangle {
        anchors.fill: parent
        visible: cover.album === ""
        radius: cover.corner
        color: Theme.color.raised

        Icon {
            anchors.centerIn: parent
            name: "music-note"
            color: Theme.color.faint
        }
    }
}
