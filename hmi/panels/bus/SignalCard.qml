import QtQuick
import hmi.design
import hmi.panels.bus

// A list on a card.
Card {
    id: card

    required property string title
    required property string emptyText
    required property var rows
    required property int total

    SignalList {
        anchors.fill: parent
        title: card.title
        emptyText: card.emptyText
        rows: card.rows
        more: Lockout.revision >= 0 ? Lockout.more(card.total) : ""
    }
}
