import QtQuick
import hmi.design
import hmi.panels.map

// What floats on the map: on the left what comes next or the chosen place, below how the map is looked at.
Item {
    id: overlay

    required property MapGround map
    required property MapPlaces places
    readonly property bool compact: width < Theme.size.compact
    readonly property real column: compact ? width : Math.min(width, Theme.size.cardColumn)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus)
            map.zoom(event.key === Qt.Key_Plus ? 2 : 0.5, width / 2, height / 2);
    }

    Column {
        width: overlay.column
        spacing: Theme.space.gap

        NoteCard {
            width: parent.width
            map: overlay.map
        }
        PlaceCard {
            width: parent.width
            places: overlay.places
        }
    }
    ScaleBar {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        map: overlay.map
    }
    MapControls {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        map: overlay.map
    }
}
