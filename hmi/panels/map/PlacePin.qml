import QtQuick
import hmi.design
import hmi.panels.map

// A place on the sheet: stays upright and of one size however the map is turned. `pin` is a `Pin`.
Touchable {
    id: place

    required property MapGround map
    required property MapPlaces places
    required property var pin
    readonly property bool strong: pin.role !== ""

    x: (pin.x - map.origin.x) * map.sheetScale - width / 2
    y: (map.origin.y - pin.y) * map.sheetScale - height / 2
    width: Theme.size.touch
    height: width
    rotation: -map.turn
    scale: 1 / map.ratio
    text: pin.title !== "" ? qsTr("%1 on the map").arg(pin.title) : pin.role === "destination" ? qsTr("Destination") : qsTr("Here on the map")
    onClicked: places.choose(pin.id)

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.size.pin
            height: width
            radius: width / 2
            color: place.strong ? Theme.color.accent : place.down ? Theme.color.pressed : Theme.color.surface
            border.width: Theme.stroke.mark
            border.color: Theme.color.roadEdge
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: place.pin.icon
            size: Theme.size.glyph
            color: place.strong ? Theme.color.onAccent : Theme.color.ink
        }
    }
}
