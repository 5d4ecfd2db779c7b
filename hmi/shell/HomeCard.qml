import QtQuick
import hmi.design
import hmi.shell

// A card on the home screen. It says itself whether it has something to say (`relevant`) and how much it matters
// (`urgency`, higher first); a tap opens `panel`. Its children stand inside the padding; its height follows them,
// unless it sets `implicitHeight` itself. `text` is its accessible name. A long press, or the delete key, hides it.
Touchable {
    id: card

    property bool relevant: true
    property int urgency: 0
    property string panel
    property string argument
    default property alias content: inside.data

    shape: Theme.radius.card
    implicitHeight: Math.max(Theme.size.touch, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space.padding
    onClicked: Navigator.open(panel, argument)
    Keys.onDeletePressed: pressAndHold()
    Accessible.description: qsTr("press and hold, or the delete key, hides it until the next trip")

    background: Rectangle {
        radius: Theme.radius.card
        color: card.down ? Theme.color.raised : Theme.color.surface
    }
    contentItem: Item {
        id: inside
        implicitHeight: childrenRect.height
    }
}
