import QtQuick
import hmi.design
import hmi.panels.map

// What to do next, and in how far.
Card {
    id: card

    required property MapGuidance guidance

    padding: width < Theme.size.cardColumn ? Theme.space.loose : Theme.space.padding
    implicitHeight: Math.max(words.height, symbol.height) + 2 * padding
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("In %1: %2").arg(guidance.turnDistance).arg(guidance.turnWords)

    Icon {
        id: symbol
        anchors.verticalCenter: parent.verticalCenter
        name: card.guidance.turnIcon
        size: card.width < Theme.size.cardColumn ? Theme.size.icon : Theme.size.touch
        color: Theme.color.accent
    }
    Column {
        id: words
        anchors.left: symbol.right
        anchors.leftMargin: card.padding
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: card.guidance.turnDistance
            font.pixelSize: Theme.type.distance
            strong: true
        }
        Label {
            width: parent.width
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            dimmed: true
            text: Lockout.revision >= 0 ? Lockout.shorten(card.guidance.turnWords) : ""
        }
    }
}
