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
    readonly property bool narrow: width < 2 * column
    // A place's card takes the guidance's place where there is no room for both.
    readonly property bool roomy: !places.open || turn.implicitHeight + arrival.implicitHeight + place.implicitHeight + 2 * stack.spacing + (narrow ? foot.height : 0) <= height
    readonly property bool busy: guidance.turns || guidance.arrives || places.open
    readonly property real column: compact ? width : Math.min(width, Theme.size.cardColumn)

    // What an overview may use: beside the column where there is width for both, else below it.
    readonly property rect room: narrow ? Qt.rect(x, y + stack.height, width, Math.max(1, height - stack.height - foot.height)) : Qt.rect(x + (busy ? column : 0), y, width - (busy ? column : 0), height - foot.height)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus)
            map.zoom(event.key === Qt.Key_Plus ? 2 : 1 / 2, foot.middle.x, foot.middle.y);
    }

    Column {
        id: stack
        width: overlay.column
        spacing: Theme.space.gap

        ManeuverCard {
            id: turn
            visible: overlay.guidance.turns && overlay.roomy
            width: parent.width
            guidance: overlay.guidance
        }
        ArrivalRow {
            id: arrival
            visible: overlay.guidance.arrives && overlay.roomy
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
            id: place
            width: parent.width
            places: overlay.places
        }
    }
    ScaleBar {
        visible: stack.height + height <= overlay.height
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        map: overlay.map
    }
    MapControls {
        id: foot
        brief: overlay.column < Theme.size.cardColumn
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        map: overlay.map
        places: overlay.places
        middle: Qt.point(overlay.room.x + overlay.room.width / 2, overlay.room.y + overlay.room.height / 2)
    }
}
