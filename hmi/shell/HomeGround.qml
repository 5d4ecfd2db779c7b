import QtQuick
import hmi.design
import hmi.shell

// The home panel, filling the stage, fading into the ground where the strip begins. A home panel that does not draw
// behind dock and cards (it has no `clear`) stands in the clear part only.
Item {
    id: home

    required property var entry
    required property rect clear
    required property bool portrait
    required property bool mirrored
    readonly property bool fills: entry !== undefined && entry.isHome
    readonly property Item item: loader.item as Item
    readonly property color ground: Theme.color.ground

    objectName: "panel:" + Navigator.homeName
    clip: fills

    Loader {
        id: loader
        x: home.fills ? 0 : home.clear.x
        y: home.fills ? 0 : home.clear.y
        width: home.fills ? home.width : home.clear.width
        height: home.fills ? home.height : home.clear.height
        source: home.entry ? home.entry.file : ""
    }
    Binding {
        when: home.fills && home.item !== null && "clear" in home.item
        target: home.item
        property: "clear"
        value: home.clear
    }
    Rectangle {
        visible: home.fills
        x: home.mirrored && !home.portrait ? parent.width - width : 0
        width: home.portrait ? parent.width : 2 * Theme.space.margin
        height: home.portrait ? Theme.space.margin : parent.height
        rotation: home.mirrored && !home.portrait ? 180 : 0
        gradient: Gradient {
            orientation: home.portrait ? Gradient.Vertical : Gradient.Horizontal
            GradientStop { position: 0; color: home.ground }
            GradientStop { position: 1; color: Qt.alpha(home.ground, 0) }
        }
    }
}
