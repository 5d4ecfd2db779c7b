import QtQuick
import hmi.design

// What a dialog covers, dimmed: the part of the window that `area` takes, and no more.
Item {
    id: scrim

    required property Item area

    Rectangle {
        readonly property point corner: scrim.area ? scrim.area.mapToItem(null, 0, 0) : Qt.point(0, 0)
        readonly property point opposite: scrim.area ? scrim.area.mapToItem(null, scrim.area.width, scrim.area.height) : Qt.point(0, 0)

        x: corner.x
        y: corner.y
        width: opposite.x - corner.x
        height: opposite.y - corner.y
        color: Theme.color.scrim
        opacity: Theme.opacity.scrim
    }
}
