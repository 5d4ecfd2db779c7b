import QtQuick
import hmi.design
import hmi.shell

// One notification: a tap opens what it is about; a swipe aside, a long press or the cross takes it away.
ListRow {
    id: card

    required property string key
    required property string tone
    required property string group
    required property string ago
    required property bool opens
    required title
    required detail
    required property string symbol

    icon_name: symbol
    iconColor: Theme.color[tone]
    value: ago
    lines: 6
    onClicked: Notifications.open(key)
    onPressAndHold: Notifications.dismiss(key)
    Accessible.name: qsTr("%1, %2").arg(title).arg(ago)

    background: Rectangle {
        radius: Theme.radius.tile
        color: card.down && card.opens ? Theme.color.pressed : Theme.color.raised
    }
    transform: Translate { x: swipe.active ? swipe.activeTranslation.x : 0 }

    DragHandler {
        id: swipe
        parent: card
        target: null
        yAxis.enabled: false
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: if (!active && Math.abs(centroid.scenePosition.x - centroid.scenePressPosition.x) > card.width / 2) Notifications.dismiss(card.key)
    }
    IconButton {
        flat: true
        icon_name: "close"
        size: Theme.size.telltale
        color: Theme.color.dim
        text: qsTr("Clear: %1").arg(card.title)
        onClicked: Notifications.dismiss(card.key)
    }
}
