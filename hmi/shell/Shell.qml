pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// The window: the strip on the left, the open panel, the dock below.
Window {
    id: window

    required property list<var> panels
    property string current: ""
    property string theme: "auto"
    readonly property string panelFile: {
        const panel = panels.find(candidate => candidate.name === current);
        return panel ? panel.file : "";
    }

    title: qsTr("ev-cockpit")
    color: Theme.color.ground
    minimumWidth: 1024
    minimumHeight: 600

    Daylight {
        id: daylight
        choice: window.theme
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
        asynchronous: false
        source: window.panelFile
    }
    Dock {
        id: dock
        anchors.left: stage.left
        anchors.right: stage.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.padding
        panels: window.panels
        current: window.current
        onChosen: name => window.current = name
    }
}
