pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import hmi.design
import hmi.shell

// One panel's place on the stage. What was opened once, or made ahead, stays loaded, invisible and at rest, so that it is
// there at once.
// It comes from where it lives: `origin` (a dock's button, a card) grows to its place and gives way to it.
Item {
    id: slot

    required property var entry
    required property rect origin
    readonly property bool current: Navigator.current === entry.name
    readonly property bool moving: presence > 0 && presence < 1
    readonly property Item item: loader.item as Item
    readonly property bool ahead: Navigator.ahead.includes(entry.name)
    property bool opened: false
    property real presence: current ? 1 : 0

    objectName: "panel:" + entry.name
    visible: current || presence > 0
    onCurrentChanged: if (current && Theme.motion.travel === 0) opened = true

    Behavior on presence {
        NumberAnimation { duration: Theme.motion.travel; easing.type: Easing.OutCubic }
    }
    // The answer to the touch is on the glass first, then the panel is made.
    Connections {
        target: slot.Window.window
        enabled: slot.current && !slot.opened
        function onFrameSwapped() {
            slot.opened = true;
        }
    }
    Component.onCompleted: if (current) opened = true

    Rectangle {
        visible: slot.current && slot.moving
        x: slot.origin.x * (1 - slot.presence)
        y: slot.origin.y * (1 - slot.presence)
        width: slot.origin.width + (slot.width - slot.origin.width) * slot.presence
        height: slot.origin.height + (slot.height - slot.origin.height) * slot.presence
        radius: Math.min(height / 2, Theme.radius.card)
        color: Theme.color.surface
        opacity: 1 - slot.presence * slot.presence
    }
    Loader {
        id: loader
        width: parent.width
        height: parent.height
        opacity: slot.current ? slot.presence * slot.presence : slot.presence
        active: slot.opened || slot.ahead
        asynchronous: !slot.opened
        source: slot.entry.file
    }
    Skeleton {
        visible: slot.current && !slot.item
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.margin
        lines: 4
    }
}
