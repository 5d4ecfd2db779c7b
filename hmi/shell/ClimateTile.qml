import QtQuick
import hmi.design

// A switch of the climate: a symbol, the word under it where there is room, the accent where it is on.
Touchable {
    id: tile

    required property string icon_name
    property bool worded: true
    property bool on: false
    readonly property real wordWidth: Math.ceil(metrics.advanceWidth) + Theme.space.loose

    shape: Theme.radius.tile
    padding: 0
    topPadding: Theme.space.tight
    bottomPadding: Theme.space.tight
    Accessible.role: Accessible.CheckBox
    Accessible.checked: on

    TextMetrics {
        id: metrics
        font: word.font
        text: tile.text
    }
    background: Face {
        radius: Theme.radius.tile
        chosen: tile.on
        down: tile.down
        hovered: tile.hovered
        pending: tile.pending
        failed: tile.failure !== ""
    }
    contentItem: Item {
        implicitHeight: Theme.size.icon + (tile.worded ? word.implicitHeight : 0)
        opacity: tile.inkOpacity

        Icon {
            id: symbol
            anchors.horizontalCenter: parent.horizontalCenter
            y: tile.worded ? 0 : (parent.height - height) / 2
            name: tile.icon_name
            color: tile.on ? Theme.color.onAccent : Theme.color.ink
        }
        Label {
            id: word
            visible: tile.worded
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            text: tile.text
            strong: true
            color: tile.on ? Theme.color.onAccent : Theme.color.ink
        }
    }
}
