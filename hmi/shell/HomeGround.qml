import QtQuick
import hmi.shell

// The home panel, filling the stage; it is told where it meets the strip (`stripEdge`) and fades there itself, below what
// floats on it. A home panel that does not draw behind dock and cards (it has no `clear`) stands in the clear part only.
Item {
    id: home

    required property var entry
    required property rect clear
    required property bool portrait
    required property bool mirrored
    readonly property bool fills: entry !== undefined && entry.isHome
    readonly property Item item: loader.item as Item

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
    Binding {
        when: home.fills && home.item !== null && "stripEdge" in home.item
        target: home.item
        property: "stripEdge"
        value: home.portrait ? Qt.TopEdge : home.mirrored ? Qt.RightEdge : Qt.LeftEdge
    }
}
