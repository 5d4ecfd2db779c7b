import QtQuick
import hmi.design

// What floats on the ground: one surface, no border. Its children stand inside the padding.
Rectangle {
    id: card

    default property alias content: inside.data
    property int padding: Theme.space.padding

    color: Theme.color.surface
    radius: Theme.radius.card

    Item {
        id: inside
        anchors.fill: parent
        anchors.margins: card.padding
    }
}
