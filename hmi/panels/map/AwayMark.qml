import QtQuick
import hmi.design
import hmi.panels.map

// At the edge of what is seen, towards a destination beyond it, with how far that is; a tap brings it into view. It stands within
// `edge` (px of its parent).
Touchable {
    id: mark

    required property MapGround map
    required property rect edge
    property bool guided: false // how far it is stands there already, and the way is in the middle
    readonly property bool wanted: (parent?.visible ?? false) && (map.free || !guided)
    readonly property real inset: Theme.space.tight
    // Where there is little room the car's own place matters more.
    readonly property bool roomy: edge.height >= 3 * height && edge.width >= 2 * width

    x: goal.at.x - width / 2
    y: goal.at.y - height / 2
    visible: wanted && goal.away && roomy
    leftPadding: Theme.space.gap
    rightPadding: Theme.space.loose
    shape: height / 2
    text: goal.distance !== "" ? qsTr("Destination, %1 away. Show it").arg(goal.distance) : qsTr("Destination. Show it")
    onClicked: goal.look()

    MapAway {
        id: goal
        active: mark.wanted
        ground: mark.map
        within: Qt.rect(mark.edge.x + mark.inset + mark.width / 2, mark.edge.y + mark.inset + mark.height / 2, mark.edge.width - 2 * mark.inset - mark.width, mark.edge.height - 2 * mark.inset - mark.height)
    }

    background: Rectangle {
        radius: mark.shape
        color: mark.down ? Theme.color.raised : Theme.color.surface
    }
    contentItem: Row {
        spacing: Theme.space.gap // the arrow turns
        opacity: goal.stale ? Theme.opacity.stale : 1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-up-bold"
            color: Theme.color.accent
            rotation: goal.turn
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: goal.distance
            strong: true
        }
    }
}
