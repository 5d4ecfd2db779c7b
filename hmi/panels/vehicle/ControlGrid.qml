pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// What can be done to the car, a tile each: as many columns as hold their words, all of one height; more rows flick.
Flickable {
    id: grid

    required property VehicleControls controls
    // Read with the font, so that it is reckoned anew when the font is set: a call alone is no dependency.
    readonly property real widest: metrics.font.pixelSize > 0 ? Math.max(...controls.words.map(word => metrics.advanceWidth(word))) : 0
    readonly property real narrowest: widest + Theme.size.icon + 4 * Theme.space.gap
    readonly property int columns: Math.max(1, Math.floor((width + Theme.space.gap) / (narrowest + Theme.space.gap)))
    readonly property int rows: Math.ceil(controls.names.length / columns)
    readonly property real tileWidth: (width - (columns - 1) * Theme.space.gap) / columns
    readonly property real least: Math.max(Theme.size.touch, ...tiles.children.map(tile => (tile as Tile)?.implicitHeight ?? 0))
    readonly property real tileHeight: Math.max(least, (height - (rows - 1) * Theme.space.gap) / rows)

    implicitHeight: rows * least + (rows - 1) * Theme.space.gap
    contentHeight: rows * tileHeight + (rows - 1) * Theme.space.gap
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive

    FontMetrics {
        id: metrics
        font.family: Theme.font.text
        font.weight: Theme.font.strong
        font.pixelSize: Theme.type.secondary
    }
    Grid {
        id: tiles
        columns: grid.columns
        spacing: Theme.space.gap

        Repeater {
            model: grid.controls.names

            Tile {
                required property string modelData
                readonly property var shown: grid.controls.tiles[modelData] ?? ({})

                width: grid.tileWidth
                height: grid.tileHeight
                lying: true
                title: shown.title ?? ""
                detail: shown.detail ?? ""
                icon_name: shown.icon ?? ""
                on: shown.on === true
                stale: shown.stale === true
                pending: shown.pending === true
                enabled: shown.known === true
                restriction: shown.opens === true ? "opening" : ""
                onClicked: grid.controls.press(modelData)
            }
        }
    }
}
