pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.settings
import hmi.shell

// The themes and day and night, each as it will look.
Column {
    id: page

    readonly property bool roomy: width >= Theme.size.compact * Tokens.textScale
    readonly property string mode: Tokens.night ? "night" : "day"

    spacing: Theme.space.gap

    ThemeSketches { id: sketches }
    Choice { id: modes; of: "mode" }

    Grid {
        id: themes
        columns: page.roomy ? sketches.themes.length : 1
        spacing: Theme.space.gap

        Repeater {
            model: sketches.themes

            ChoiceCard {
                id: theme
                required property var modelData
                width: (page.width - (themes.columns - 1) * Theme.space.gap) / themes.columns
                text: modelData.title
                family: modelData.family
                chosen: modelData.name === Tokens.theme
                restriction: "setup"
                onClicked: Settings.theme = modelData.name

                CockpitSketch {
                    width: parent.width
                    colors: theme.modelData[page.mode]
                }
            }
        }
    }
    Label {
        topPadding: Theme.space.tight
        text: qsTr("Day and night")
        dimmed: true
    }
    Grid {
        id: times
        columns: page.roomy ? modes.labels.length : 1
        spacing: Theme.space.gap

        Repeater {
            model: modes.labels

            ChoiceCard {
                id: time
                required property string modelData
                required property int index
                width: (page.width - (times.columns - 1) * Theme.space.gap) / times.columns
                text: modelData
                chosen: index === modes.index
                onClicked: modes.index = index

                CockpitSketch {
                    width: parent.width
                    colors: sketches.present[modes.values[time.index]] ?? sketches.present.day
                    other: sketches.present[modes.values[time.index]] ?? sketches.present.night
                }
            }
        }
    }
}
