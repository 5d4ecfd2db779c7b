pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// All that is not the strip: the home panel as the ground, cards and dock floating on it, the open panel over it or beside
// it, above all the overlays. Nothing of it leaves the stage.
FocusScope {
    id: stage

    objectName: "stage"

    required property list<var> panels
    required property bool portrait
    required property bool mirrored
    property rect origin: Qt.rect(0, 0, 0, 0)
    readonly property alias overlays: over
    readonly property bool bare: Navigator.overlay === ""

    StagePlan {
        id: layout
        width: stage.width
        height: stage.height
        dockHeight: Theme.size.dock
        portrait: stage.portrait
        mirrored: stage.mirrored
        pull: handle.pull
        captionHeight: captionBar.wanted ? captionBar.height : 0
    }
    HomeGround {
        id: ground
        x: layout.home.x
        y: layout.home.y
        width: layout.home.width
        height: layout.home.height
        entry: stage.panels.find(panel => panel.name === Navigator.homeName)
        portrait: stage.portrait
        mirrored: stage.mirrored
        clear: layout.homeClear(cards.shown ? cards.total : 0)
        visible: layout.covered < 1 || layout.divided
        enabled: stage.bare && (layout.atHome || layout.divided)
        opacity: layout.divided ? 1 : 1 - layout.covered
    }
    HomeCards {
        id: cards
        plan: layout
        enabled: stage.bare && shown
        entries: stage.panels.reduce((all, panel) => all.concat(panel.cards), [])
        onTouched: card => stage.origin = stage.mapFromItem(card, 0, 0, card.width, card.height)
    }
    Repeater {
        model: stage.panels.filter(panel => panel.name !== Navigator.homeName)

        PanelSlot {
            required property var modelData
            entry: modelData
            enabled: stage.bare && current
            x: layout.panel.x
            y: layout.panel.y
            width: layout.panel.width
            height: layout.panel.height
            origin: Qt.rect(stage.origin.x - x, stage.origin.y - y, stage.origin.width, stage.origin.height)
        }
    }
    SplitHandle {
        id: handle
        objectName: "handle"
        visible: !layout.atHome && layout.split.possible
        enabled: stage.bare
        split: layout.split
        portrait: stage.portrait
        flipped: stage.mirrored
        length: layout.length
        x: stage.portrait ? layout.panel.x + (layout.panel.width - width) / 2 : stage.mirrored ? layout.panel.x + layout.panel.width - Theme.space.hair : layout.panel.x - width + Theme.space.hair
        y: stage.portrait ? layout.panel.y - height + Theme.space.hair : layout.panel.y + (layout.panel.height - height) / 2
    }
    StageEdge {
        width: parent.width
    }
    StageOverlays {
        id: over
        anchors.fill: parent
        clear: layout.clear
        mirrored: stage.mirrored
        dock: Qt.rect(dockBar.x, dockBar.y, dockBar.width, dockBar.height)
    }
    CaptionBar {
        id: captionBar
        x: layout.clear.x + (layout.clear.width - width) / 2
        y: dockBar.y - Theme.space.gap - height
        most: layout.clear.width
    }
    Dock {
        id: dockBar
        objectName: "dock"
        x: layout.clear.x
        width: layout.clear.width
        y: parent.height - height - Theme.space.padding
        height: Theme.size.dock
        mirrored: stage.mirrored
        panels: stage.panels.filter(panel => panel.docked)
        current: Navigator.current
        onChosen: (name, from) => {
            stage.origin = stage.mapFromItem(from, 0, 0, from.width, from.height);
            Navigator.open(name);
        }
    }
}
