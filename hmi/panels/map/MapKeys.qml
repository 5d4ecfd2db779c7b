import QtQuick
import hmi.design
import hmi.panels.map

// What fingers do to the map, for keys and the rotary controller: closer, further, and moving it. While it is moved the arrows
// draw it, enter chooses the place in the middle, and escape lets go.
Row {
    id: keys

    required property MapGround map
    required property MapPlaces places
    required property point middle
    property bool moving: false
    readonly property bool focused: closer.visualFocus || further.visualFocus || mover.visualFocus
    readonly property var arrows: ({ [Qt.Key_Left]: Qt.point(1, 0), [Qt.Key_Right]: Qt.point(-1, 0), [Qt.Key_Up]: Qt.point(0, 1), [Qt.Key_Down]: Qt.point(0, -1) })

    function pan(key: int): bool {
        const way = arrows[key];
        if (way)
            map.drag(way.x * Theme.size.touch, way.y * Theme.size.touch);
        else if (key === Qt.Key_Escape)
            moving = false;
        else
            return false;
        return true;
    }

    RoundKey {
        id: closer
        icon_name: "plus"
        text: qsTr("Closer")
        onClicked: keys.map.zoom(2, keys.middle.x, keys.middle.y)
    }
    RoundKey {
        id: further
        icon_name: "minus"
        text: qsTr("Further away")
        onClicked: keys.map.zoom(1 / 2, keys.middle.x, keys.middle.y)
    }
    RoundKey {
        id: mover
        icon_name: "arrow-all"
        text: keys.moving ? qsTr("Arrows move the map, enter chooses the middle") : qsTr("Move the map")
        chosen: keys.moving
        onClicked: {
            if (keys.moving)
                keys.places.drop(keys.middle);
            keys.moving = !keys.moving;
        }
        onActiveFocusChanged: keys.moving = false
        Keys.onPressed: event => event.accepted = keys.moving && keys.pan(event.key)
    }
}
