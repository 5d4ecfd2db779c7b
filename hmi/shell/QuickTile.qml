import QtQuick
import hmi.design

// One thing that is done from the quick settings: on or off, or a step further. A touch emits toggled(). `least` is the width
// in which no word of `texts` (all that it may say) is broken.
Touchable {
    id: tile

    required property string icon_name
    required property string title
    property string detail
    property bool on: false
    property list<string> texts: [title, detail]
    readonly property list<string> words: texts.join(" ").split(" ")
    readonly property real least: widest(metrics.font, words) + symbol.width + lines.anchors.rightMargin + 4 * Theme.space.gap
    readonly property color ink: on ? Theme.color.onAccent : Theme.color.ink
    readonly property string said: failure || detail

    function widest(font: font, words: list<string>): real {
        return Math.ceil(Math.max(...words.map(word => metrics.advanceWidth(word))));
    }

    shape: Theme.radius.tile
    lockInk: ink
    text: title
    padding: Theme.space.gap
    onClicked: toggled()
    Accessible.role: Accessible.CheckBox
    Accessible.name: title
    Accessible.description: locked ? Lockout.why(restriction) : said
    Accessible.checkable: true
    Accessible.checked: on

    FontMetrics {
        id: metrics
        font.family: Theme.font.text
        font.pixelSize: Theme.type.secondary
        font.weight: Theme.font.strong
    }

    background: Face {
        radius: tile.shape
        chosen: tile.on
        down: tile.down
        hovered: tile.hovered
        pending: tile.pending
        failed: tile.failure !== ""
    }
    contentItem: Item {
        implicitWidth: symbol.width + Theme.space.gap + lines.implicitWidth
        implicitHeight: Math.max(Theme.size.touch - Theme.space.gap, lines.height)
        opacity: tile.inkOpacity

        Icon {
            id: symbol
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.tight
            anchors.verticalCenter: parent.verticalCenter
            name: tile.icon_name
            color: tile.ink
        }
        Column {
            id: lines
            anchors.left: symbol.right
            anchors.leftMargin: Theme.space.gap
            anchors.right: parent.right
            anchors.rightMargin: tile.locked ? Theme.size.lock - tile.rightPadding : 0
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
                text: tile.said
                wrapMode: Text.Wrap
                color: tile.on ? tile.ink : tile.failure !== "" ? Theme.color.amber : Theme.color.dim
            }
        }
    }
}
