import QtQuick
import hmi.shell

// One panel's place on the stage. What was opened once stays loaded, invisible and at rest, so that it is back at once.
Item {
    id: slot

    required property var entry
    readonly property bool current: Navigator.current === entry.name
    property bool opened: false
    readonly property Item item: loader.item as Item

    objectName: "panel:" + entry.name
    visible: current
    onCurrentChanged: opened = opened || current
    Component.onCompleted: opened = current

    Loader {
        id: loader
        anchors.fill: parent
        active: slot.opened
        source: slot.entry.file
    }
}
