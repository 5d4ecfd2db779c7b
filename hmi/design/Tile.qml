import QtQuick
import hmi.design

// One thing that can be touched, as a surface of its own: a symbol, a name, and how it is. On, the symbol has the accent and
// the surface rises. `lying` puts the symbol beside the words instead of above. `elides` is for people's own names; all else wraps.
Touchable {
    id: tile

    required property string title
    property string detail
    property string icon_name
    property bool on: false
    property bool lying: false
    property bool elides: false
    default property alias extra: more.data
    readonly property real textX: lying ? symbol.width + Theme.space.gap : 0
    readonly property real textY: lying ? Math.max(0, (content.height - words.height) / 2) : content.height - words.height

    text: title
    shape: Theme.radius.card
    insideRing: true
    topPadding: lying ? Theme.space.gap : Theme.space.gap + Theme.space.hair
    bottomPadding: topPadding
    leftPadding: Theme.space.loose
    rightPadding: Theme.space.gap
    Accessible.name: detail === "" ? title : title + ", " + detail
    Accessible.checkable: false

    background: Rectangle {
        radius: tile.shape
        color: tile.down ? Theme.color.pressed : tile.on ? Theme.color.tint : Theme.color.surface
        border.width: tile.pending || tile.failure !== "" ? Theme.stroke.hair : 0
        border.color: tile.failure !== "" ? Theme.color.amber : Theme.color.accent

        Rectangle {
            anchors.fill: parent
            visible: tile.hovered && !tile.down
            radius: parent.radius
            color: Theme.color.ink
            opacity: Theme.opacity.hover
        }
    }
    contentItem: Item {
        id: content
        implicitWidth: Theme.size.tile
        implicitHeight: tile.lying ? Math.max(symbol.height, words.height) : symbol.height + Theme.space.tight + words.height
        opacity: tile.inkOpacity

        Icon {
            id: symbol
            anchors.left: parent.left
            y: tile.lying ? (parent.height - height) / 2 : 0
            name: tile.failure !== "" ? "alert" : tile.icon_name
            color: tile.failure !== "" ? Theme.color.amber : tile.on ? Theme.color.accent : Theme.color.dim
        }
        Row {
            id: more
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.tight - tile.rightPadding
            y: tile.lying ? (parent.height - height) / 2 : Theme.space.tight - tile.topPadding
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: tile.textX
            anchors.right: parent.right
            anchors.rightMargin: tile.lying && more.width > 0 ? more.width + Theme.space.gap : 0
            y: tile.textY

            Label {
                width: parent.width
                text: Lockout.revision >= 0 ? Lockout.shorten(tile.title) : ""
                font.pixelSize: tile.lying ? Theme.type.secondary : Theme.type.primary
                strong: tile.lying
                wrapMode: tile.elides ? Text.NoWrap : Text.Wrap
                elide: tile.elides ? Text.ElideRight : Text.ElideNone
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: Lockout.revision >= 0 ? Lockout.shorten(tile.failure || tile.detail) : ""
                color: tile.failure !== "" ? Theme.color.amber : Theme.color.dim
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
