import QtQuick
import QtQuick.Templates as T
import hmi.design

// One thing that is done from the quick settings: on or off, or a step further. A touch emits toggled().
T.AbstractButton {
    id: tile

    property string icon_name
    property string title
    property string detail
    property string failure
    property bool on: false
    property bool pending: false
    property string restriction
    readonly property bool locked: Lockout.revision >= 0 && Lockout.forbids(restriction)
    readonly property color ink: on ? Theme.color.onAccent : Theme.color.ink

    implicitHeight: content.implicitHeight + 2 * Theme.space.gap
    implicitWidth: content.implicitWidth + 2 * Theme.space.loose
    opacity: locked || !enabled ? Theme.opacity.disabled : 1
    onClicked: locked ? Lockout.explain(restriction) : toggled()
    Accessible.role: Accessible.CheckBox
    Accessible.name: title
    Accessible.description: failure || detail
    Accessible.checked: on

    background: Rectangle {
        radius: Theme.radius.card
        color: tile.on ? Theme.color.accent : tile.down ? Theme.color.line : Theme.color.raised
        border.width: tile.visualFocus ? Theme.stroke.mark : 0
        border.color: tile.on ? Theme.color.ink : Theme.color.accent
    }
    contentItem: Item {
        id: content
        implicitHeight: Math.max(Theme.size.icon, words.implicitHeight)
        implicitWidth: Theme.size.icon + Theme.space.gap + words.implicitWidth
        opacity: tile.pending ? Theme.opacity.stale : 1

        Icon {
            id: icon
            x: Theme.space.loose
            anchors.verticalCenter: parent.verticalCenter
            name: tile.locked ? "lock" : tile.icon_name
            color: tile.ink
        }
        Column {
            id: words
            anchors.left: icon.right
            anchors.leftMargin: Theme.space.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: tile.title
                strong: true
                wrapMode: Text.Wrap
                color: tile.ink
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: tile.failure || tile.detail
                wrapMode: Text.Wrap
                color: tile.on ? Theme.color.onAccent : tile.failure !== "" ? Theme.color.amber : Theme.color.dim
            }
        }
    }
}
