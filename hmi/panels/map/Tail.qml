import QtQuick
import hmi.design
import hmi.panels.map

// The last stretch of the way driven, from its last corner to the car.
Item {
    id: tail

    required property MapGround map

    x: map.tail.x
    y: map.tail.y
    rotation: map.tail.angle
    transformOrigin: Item.TopLeft
    visible: map.tail.length > 0

    Rectangle {
        x: -height / 2
        y: -height / 2
        width: tail.map.tail.length + height
        height: Theme.stroke.road
        radius: height / 2
        color: Theme.color.roadEdge
    }
    Rectangle {
        x: -height / 2
        y: -height / 2
        width: tail.map.tail.length + height
        height: Theme.stroke.route
        radius: height / 2
        color: Theme.color.road
    }
}
