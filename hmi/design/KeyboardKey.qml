import QtQuick
import hmi.design

// One key: what it writes, or the symbol of what it does. It can be touched up to the middle of the gap to the next one. A
// touch leaves the focus in the field; the walk of the arrow keys reaches it all the same.
Touchable {
    id: key

    required property string kind
    required property string letter
    readonly property real gap: Theme.space.hair
    property bool lit: false
    readonly property var symbols: ({ "shift": "apple-keyboard-shift", "erase": "backspace-outline", "close": "keyboard-close", "enter": "check" })
    readonly property var titles: ({ "shift": qsTr("Shift"), "erase": qsTr("Delete"), "close": qsTr("Close the keyboard"), "enter": qsTr("Done"), "space": qsTr("Space"), "symbols": qsTr("Figures and signs"), "letters": qsTr("Letters") })

    implicitHeight: Theme.size.key + 2 * gap
    implicitWidth: Theme.size.key
    leftInset: gap
    rightInset: gap
    topInset: gap
    bottomInset: gap
    shape: Theme.radius.tile + gap
    insideRing: true
    focusPolicy: Qt.TabFocus
    autoRepeat: kind === "erase"
    text: titles[kind] ?? letter
    Accessible.name: text

    background: Face {
        radius: Theme.radius.tile
        chosen: key.kind === "enter" || key.lit
        fill: key.lit ? Theme.color.tint : Theme.color.accent
        down: key.down
        hovered: key.hovered
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: key.symbols[key.kind] !== undefined
            name: key.symbols[key.kind] ?? ""
            size: Theme.size.telltale
            color: key.kind === "enter" ? Theme.color.onAccent : key.lit ? Theme.color.accent : Theme.color.ink
        }
        Label {
            anchors.centerIn: parent
            visible: key.symbols[key.kind] === undefined
            text: key.letter
            dimmed: key.kind === "space"
            font.pixelSize: key.kind === "write" ? Theme.type.primary : Theme.type.secondary
        }
    }
}
