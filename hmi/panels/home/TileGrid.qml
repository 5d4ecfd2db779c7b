pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// Tiles in as many columns as there is room for. Three rows fill the height, or where it `fills` what rows there are; more flick.
Flickable {
    id: grid

    required property list<string> keys
    property int most: 3
    property bool lying: false
    property bool fills: false
    readonly property int columns: Math.max(1, Math.min(most, Math.floor((width + Theme.space.gap) / (Theme.size.ring + Theme.space.gap))))
    readonly property int rows: Math.ceil(keys.length / columns)
    readonly property real tileWidth: (width - (columns - 1) * Theme.space.gap) / columns
    readonly property real least: {
        let tallest = Theme.size.touch;
        for (let at = 0; at < repeater.count; at++)
            tallest = Math.max(tallest, (repeater.itemAt(at) as Tile)?.implicitHeight ?? 0);
        return tallest;
    }
    readonly property int shownRows: fills ? Math.max(1, Math.min(3, rows)) : 3
    readonly property real tileHeight: lying ? least : Math.max(least, (height - (shownRows - 1) * Theme.space.gap) / shownRows)
    signal asked(key: string)

    implicitHeight: rows * least + Math.max(0, rows - 1) * Theme.space.gap
    contentHeight: rows * tileHeight + Math.max(0, rows - 1) * Theme.space.gap
    interactive: contentHeight > height + 1
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive

    Grid {
        columns: grid.columns
        spacing: Theme.space.gap

        Repeater {
            id: repeater
            model: grid.keys

            HomeTile {
                required property string modelData
                key: modelData
                width: grid.tileWidth
                height: grid.tileHeight
                lying: grid.lying
                onAsked: key => grid.asked(key)
            }
        }
    }
}
