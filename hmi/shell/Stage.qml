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
        id: plan
        width: stage.width
        height: stage.height
        dockHeight: Theme.size.dock
        portrait: stage.portrait
        mirrored: stage.mirrored
        pull: handle.pull
        captionHeight: caption.wanted ? caption.height : 0
    }
    HomeGround {
        id: ground
        x: plan.home.x
        y: plan.home.y
        width: plan.home.width
        height: plan.home.height
        entry: stage.panels.find(panel => panel.name === Navigator.homeName)
        portrait: stage.portrait
        mirrored: stage.mirrored
        clear: plan.homeClear(cards.shown ? cards.total : 0)
        visible: plan.covered < 1 || plan.divided
        enabled: stage.bare && (plan.atHome || plan.divided)
        opacity: plan.divided ? 1 : 1 - plan.covered
    }
    HomeCards {
        id: cards
        plan: plan
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
            x: plan.panel.x
            y: plan.panel.y
            width: plan.panel.width
            height: plan.panel.height
            origin: Qt.rect(stage.origin.x - x, stage.origin.y - y, stage.origin.width, stage.origin.height)
        }
    }
    SplitHandle {
        id: handle
        objectName: "handle"
        visible: !plan.atHome && plan.split.possible
        enabled: stage.bare
        split: plan.split
        portrait: stage.portrait
        flipped: stage.mirrored
        length: plan.length
        x: stage.portrait ? plan.panel.x + (plan.panel.width - width) / 2 : stage.mirrored ? plan.panel.x + plan.panel.width - Theme.space.hair : plan.panel.x - width + Theme.space.hair
        y: stage.portrait ? plan.panel.y - height + Theme.space.hair : plan.panel.y + (plan.panel.height - height) / 2
    }
    StageEdge {
        width: parent.width
    }
    CaptionBar {
        id: caption
        x: plan.clear.x + (plan.clear.width - width) / 2
        y: dock.y - Theme.space.gap - height
        most: plan.clear.width
    }
    StageOverlays {
        id: over
        anchors.fill: parent
        clear: plan.clear
        mirrored: stage.mirrored
        dock: Qt.rect(dock.x, dock.y, dock.width, dock.height)
    }
    Dock {
        id: dock
        objectName: "dock"
        x: plan.clear.x
        width: plan.clear.width
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
