pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.settings

// Where the driver sits: the strip is always on that side.
Column {
    id: page

    readonly property bool roomy: width >= Theme.size.compact

    spacing: Theme.space.gap

    ThemeSketches { id: sketches }
    Choice { id: sides; of: "driver_side" }

    Label {
        width: parent.width
        text: qsTr("Where the steering wheel is. What the driver needs stays on that side.")
        dimmed: true
        wrapMode: Text.Wrap
    }
    Grid {
        id: cards
        columns: page.roomy ? sides.labels.length : 1
        spacing: Theme.space.gap

        Repeater {
            model: sides.labels

            ChoiceCard {
                id: side
                required property string modelData
                required property int index
                width: (page.width - (cards.columns - 1) * Theme.space.gap) / cards.columns
                text: modelData
                chosen: index === sides.index
                restriction: "setup"
                onClicked: sides.index = index

                CockpitSketch {
                    width: parent.width
                    height: Theme.size.tile
                    colors: sketches.present[Tokens.night ? "night" : "day"]
                    mirrored: sides.values[side.index] === "right"
                }
            }
        }
    }
}
