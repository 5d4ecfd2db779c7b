pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// What stands in the window: the strip on the left, the open panel, the dock below. The strip comes with the first
// frame, panel and dock with the next.
Item {
    id: cabin

    required property Shell shell
    readonly property string panelFile: {
        const panel = shell.panels.find(candidate => candidate.name === shell.current);
        return panel ? panel.file : "";
    }

    Daylight {
        id: daylight
        choice: cabin.shell.theme
    }
    Binding {
        target: Tokens
        property: "night"
        value: daylight.night
    }
    DriveStrip {
        id: strip
        x: Theme.space.margin
        y: Theme.space.padding
        height: parent.height - y - Theme.space.padding
    }
    Loader {
        id: stage
        objectName: "stage"
        anchors.left: strip.right
        anchors.leftMargin: Theme.space.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.padding
        anchors.top: parent.top
        anchors.topMargin: Theme.space.padding
        anchors.bottom: dock.top
        anchors.bottomMargin: Theme.space.gap
        source: cabin.panelFile
    }
    Loader {
        id: dock
        anchors.left: stage.left
        anchors.right: stage.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.padding
        height: Theme.size.dock
        active: cabin.shell.current !== ""
        sourceComponent: Dock {
            panels: cabin.shell.panels
            current: cabin.shell.current
            onChosen: name => cabin.shell.current = name
        }
    }
}
