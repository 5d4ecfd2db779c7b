import QtQuick
import QtQuick.Shapes
import hmi.design
import hmi.panels.map

// The car: an arrow where its nose is known, a disc where it is not.
Item {
    id: mark

    required property MapGround map
    readonly property real size: Theme.size.telltale

    x: map.car.x
    y: map.car.y
    visible: map.carKnown
    opacity: map.carStale ? Theme.opacity.stale : 1

    Rectangle {
        anchors.centerIn: parent
        width: Theme.size.touch
        height: width
        radius: width / 2
        color: Qt.alpha(Theme.color.accent, Theme.opacity.area)
    }
    Rectangle {
        visible: !mark.map.headingKnown
        anchors.centerIn: parent
        width: mark.size
        height: width
        radius: width / 2
        color: Theme.color.ink
        border.width: Theme.stroke.plot
        border.color: Theme.color.accent
    }
    Shape {
        visible: mark.map.headingKnown
        rotation: mark.map.heading
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.color.accent
            strokeWidth: Theme.stroke.plot
            joinStyle: ShapePath.RoundJoin
            fillColor: Theme.color.ink
            startX: 0
            startY: -mark.size / 2 - Theme.space.hair
            PathLine { x: mark.size / 2 - Theme.space.hair; y: mark.size / 2 }
            PathLine { x: 0; y: mark.size / 2 - Theme.space.tight }
            PathLine { x: -mark.size / 2 + Theme.space.hair; y: mark.size / 2 }
            PathLine { x: 0; y: -mark.size / 2 - Theme.space.hair }
        }
    }
}
