pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.settings
import hmi.signals

// The languages, each by its own name and greeting; and the clock.
Column {
    id: page

    readonly property bool roomy: width >= Theme.size.compact * Tokens.textScale

    spacing: Theme.space.gap

    Choice { id: languages; of: "language" }
    Choice { id: clocks; of: "hour12" }

    Grid {
        id: cards
        columns: page.roomy ? languages.labels.length : 1
        spacing: Theme.space.gap

        Repeater {
            model: languages.labels

            ChoiceCard {
                id: language
                required property string modelData
                required property int index
                width: (page.width - (cards.columns - 1) * Theme.space.gap) / cards.columns
                text: modelData
                chosen: index === languages.index
                restriction: "setup"
                onClicked: languages.index = index

                Label {
                    width: parent.width
                    topPadding: Theme.space.gap
                    bottomPadding: Theme.space.gap
                    leftPadding: Theme.space.tight
                    text: languages.greetings[language.index]
                    font.pixelSize: Theme.type.distance
                    color: language.chosen ? Theme.color.accent : Theme.color.dim
                    strong: true
                    Accessible.ignored: true
                }
            }
        }
    }
    UnitRow {
        width: parent.width
        title: qsTr("Clock")
        caption: Bus.date
        number: Bus.time
        unit: ""
        choice: clocks
    }
}
