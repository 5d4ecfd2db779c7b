import QtQuick
import hmi.shell

// The cards while the home panel is all there is, and what a long press does: a card is left out for this trip, and can
// be had back at once.
Item {
    id: home

    required property StagePlan plan
    required property list<var> entries
    readonly property bool shown: plan.atHome
    readonly property real total: column.total
    signal touched(Item card)

    anchors.fill: parent
    visible: plan.covered < 1
    opacity: 1 - plan.covered

    CardColumn {
        id: column
        x: home.plan.cards.x
        y: home.plan.portrait ? home.plan.cards.y + home.plan.cards.height - total : home.plan.cards.y
        width: home.plan.cards.width
        room: home.plan.portrait ? home.plan.cards.height / 2 : home.plan.cards.height
        entries: home.entries
        onTouched: card => home.touched(card)
        onHidden: Notifications.toasts.offer("card", qsTr("Hidden until the next trip"), qsTr("Undo"), "eye-off")
    }
    Connections {
        target: Notifications.toasts
        function onActed(key: string) {
            if (key === "card")
                column.undo();
        }
    }
}
