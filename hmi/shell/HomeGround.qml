import QtQuick
import hmi.shell

// The home panel, filling the stage, fading into the ground where the strip begins. A home panel that does not draw
// behind dock and cards (it has no `clear`) stands in the clear part only.
Item {
    id: home

    required property var entry
    required property rect clear
    readonly property bool fills: entry !== undefined && entry.isHome
    readonly property Item item: loader.item as Item

    objectName: "panel:" + Navigator.homeName

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
}
