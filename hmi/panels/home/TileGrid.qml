pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// Tiles in as many columns as there is room for. Three rows fill the height, or where it `fills` what rows there are; more flick.
// Only what is seen is there, never more than may be listed while driving. `lying`, it stands in a list that is flicked by its
// owner, who says how far this grid is `passed`. The `longest` of its details make the least height of every tile.
Item {
    id: grid

    required property list<string> keys
    property list<string> longest
    property int most: 3
    property bool lying: false
    property bool fills: false
    property real passed: 0
    readonly property list<string> shown: Lockout.revision >= 0 ? Lockout.rows(keys) : []
    readonly property string more: Lockout.revision >= 0 ? Lockout.more(keys.length) : ""
    readonly property int columns: Math.max(1, Math.min(most, Math.floor((width + Theme.space.gap) / (Theme.size.ring + Theme.space.gap))))
    readonly property int rows: Math.ceil(shown.length / columns)
    readonly property real tileWidth: Math.floor((width + Theme.space.gap) / columns) - Theme.space.gap
    readonly property real least: Math.ceil(Math.max(Theme.size.touch, ...probes.children.map(probe => (probe as Tile)?.implicitHeight ?? 0)))
    readonly property int shownRows: fills ? Math.max(1, Math.min(3, rows)) : 3
    readonly property real tileHeight: lying ? least : Math.max(least, (height - (shownRows - 1) * Theme.space.gap) / shownRows)
    signal asked(key: string)

    implicitHeight: rows * (least + Theme.space.gap) - Theme.space.gap + (view.footerItem?.height ?? 0)
    clip: view.interactive

    GridView {
        id: view
        width: parent.width + Theme.space.gap
        height: parent.height + Theme.space.gap
        cellWidth: grid.tileWidth + Theme.space.gap
        cellHeight: grid.tileHeight + Theme.space.gap
        cacheBuffer: 0
        model: grid.shown
        interactive: !grid.lying && contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds

        Binding on contentY {
            when: grid.lying
            value: grid.passed
            restoreMode: Binding.RestoreNone
        }
        delegate: HomeTile {
            required property string modelData
            key: modelData
            width: grid.tileWidth
            height: grid.tileHeight
            lying: grid.lying
            onAsked: key => grid.asked(key)
        }
        footer: Item {
            width: grid.width
            height: grid.more === "" ? 0 : note.height

            Label {
                id: note
                width: parent.width
                text: grid.more
                wrapMode: Text.Wrap
                dimmed: true
            }
        }
    }
    Item {
        id: probes
        visible: false

        Repeater {
            model: grid.longest

            Tile {
                required property string modelData
                width: grid.tileWidth
                title: "–"
                detail: Lockout.revision >= 0 ? Lockout.shorten(modelData) : ""
                lying: grid.lying
                elides: true

                Item {
                    width: Theme.size.touch
                    height: Theme.size.telltale
                }
            }
        }
    }
}
