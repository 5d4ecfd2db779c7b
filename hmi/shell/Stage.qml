pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// All that is not the strip: the home panel as the ground, cards and dock floating on it, the open panel over it.
Item {
    id: stage

    required property list<var> panels
    required property bool portrait
    required property bool mirrored
    readonly property bool atHome: Navigator.current === Navigator.homeName
    readonly property int nearEdge: portrait ? Theme.space.padding : Theme.space.margin
    readonly property rect clear: Qt.rect(mirrored ? Theme.space.padding : nearEdge, portrait ? Theme.space.gap : Theme.space.padding, width - nearEdge - Theme.space.padding, dock.y - Theme.space.gap - (portrait ? Theme.space.gap : Theme.space.padding))

    clip: true

    HomeGround {
        id: ground
        anchors.fill: parent
        entry: stage.panels.find(panel => panel.name === Navigator.homeName)
        visible: stage.atHome
        clear: stage.clear
    }
    Repeater {
        model: stage.panels.filter(panel => panel.name !== Navigator.homeName)

        PanelSlot {
            required property var modelData
            entry: modelData
            x: stage.clear.x
            y: stage.clear.y
            width: stage.clear.width
            height: stage.clear.height
        }
    }
    Dock {
        id: dock
        x: stage.clear.x
        width: stage.clear.width
        y: parent.height - height - Theme.space.padding
        height: Theme.size.dock
        panels: stage.panels.filter(panel => panel.docked)
        current: Navigator.current
        onChosen: name => Navigator.open(name)
    }
}
