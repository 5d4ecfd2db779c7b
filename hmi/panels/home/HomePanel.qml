pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home
import hmi.shell

// The home: its energy and its rooms, and beside or below what can be touched there.
Item {
    id: panel

    readonly property bool beside: width >= Theme.size.compact && width > height
    readonly property bool compact: width < Theme.size.compact
    readonly property bool asked: visible && Navigator.current === "home"
    readonly property string argument: asked ? Navigator.argument : ""

    onArgumentChanged: home.show(argument)

    Connections {
        target: Navigator
        function onAsked(name: string, argument: string) {
            if (panel.asked)
                home.show(argument);
        }
    }
    Connections {
        target: Navigator

        // Also for what it was opened for before.
        function onAsked(name: string, argument: string): void {
            if (name === "home")
                home.show(argument);
        }
    }
    HomeModel {
        id: home
        active: panel.visible
    }
    Card {
        anchors.fill: parent
        visible: !home.found

        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            icon_name: "home"
            title: qsTr("No home yet")
            detail: qsTr("Connect Home Assistant, and its devices appear here")
        }
    }
    Flickable {
        id: pane

        readonly property real tilesTop: main.height + Theme.space.gap
        readonly property real passed: panel.compact ? Math.max(0, Math.min(contentY - tilesTop, tiles.implicitHeight - tiles.height)) : 0

        anchors.fill: parent
        visible: home.found
        contentHeight: panel.compact ? tilesTop + tiles.implicitHeight : height
        interactive: panel.compact && contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        HomeCardMain {
            id: main
            width: panel.beside ? Math.round((panel.width - Theme.space.gap) * 0.5) - (panel.width >= Theme.size.wide ? Theme.space.margin : 0) : panel.width
            height: panel.beside ? panel.height : panel.compact ? implicitHeight : Math.max(implicitHeight, panel.height - Theme.space.gap - Math.min(panel.height / 2, tiles.implicitHeight))
            house: home
            compact: panel.compact
        }
        TileGrid {
            id: tiles
            x: panel.beside ? main.width + Theme.space.gap : 0
            y: panel.beside ? 0 : pane.tilesTop + pane.passed
            width: panel.width - x
            height: panel.beside ? panel.height : panel.compact ? Math.min(panel.height, implicitHeight) : panel.height - y
            passed: pane.passed
            longest: home.longest
            lying: panel.compact
            most: panel.beside ? 2 : 3
            fills: !panel.beside
            keys: home.shownKeys
            onAsked: key => home.look(key)
        }
        EmptyState {
            anchors.centerIn: tiles
            width: tiles.width
            visible: home.bare
            icon_name: "star-outline"
            title: qsTr("No favourites")
            detail: qsTr("Hold a device in its room and touch the star, and it stands here")
        }
    }
}
