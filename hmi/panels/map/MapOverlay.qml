import QtQuick
import hmi.design
import hmi.panels.map

// What floats on the map: on the left what comes next or the chosen place, below how the map is looked at.
Item {
    id: overlay

    required property MapGround map
    required property MapPlaces places
    required property MapGuidance guidance
    readonly property bool compact: width < Theme.size.compact
    readonly property bool busy: guidance.turns || guidance.arrives || places.open
    readonly property real column: compact ? width : Math.min(width, Theme.size.cardColumn)

    // What an overview may use: beside the column where there is width for both, else below it.
    readonly property rect room: compact || width < 2 * column ? Qt.rect(x, y + stack.height, width, Math.max(1, height - stack.height)) : busy ? Qt.rect(x + column, y, width - column, height) : Qt.rect(x, y, width, height)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus)
            map.zoom(event.key === Qt.Key_Plus ? 2 : 0.5, width / 2, height / 2);
    }

    Column {
        id: stack
        width: overlay.column
        spacing: Theme.space.gap

        ManeuverCard {
            width: parent.width
            guidance: overlay.guidance
        }
        ArrivalRow {
            width: parent.width
            guidance: overlay.guidance
            places: overlay.places
        }
        NoteCard {
            width: parent.width
            quiet: overlay.busy
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
