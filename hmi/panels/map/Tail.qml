import QtQuick
import hmi.design
import hmi.panels.map

// The last stretch of the way driven, from its last corner to the car: the road itself, or the `bed` below all ways.
Item {
    id: tail

    required property MapGround map
    property bool bed: false
    readonly property real breadth: bed ? Theme.stroke.road : Theme.stroke.route

    x: map.tail.x
    y: map.tail.y
    rotation: map.tail.angle
    transformOrigin: Item.TopLeft
    visible: map.tail.length > 0

    Rectangle {
        x: -height / 2
        y: -height / 2
        width: tail.map.tail.length + height
        height: tail.breadth
        radius: height / 2
        color: tail.bed ? Theme.color.roadEdge : Theme.color.road
    }
}
