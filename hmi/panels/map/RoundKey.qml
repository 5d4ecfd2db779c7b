import QtQuick
import hmi.design

// A round button that floats on the map.
IconButton {
    flat: true

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: height / 2
        color: parent.chosen ? Theme.color.accent : Theme.color.surface
    }
}
