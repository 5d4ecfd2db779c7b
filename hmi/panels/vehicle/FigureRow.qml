pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// A few figures side by side, each over its name; in two rows where there is no room.
Grid {
    id: row

    required property list<var> figures
    readonly property real widest: Theme.type.primary * 6

    columns: width >= figures.length * widest ? figures.length : 2
    columnSpacing: Theme.space.gap
    rowSpacing: Theme.space.gap

    Repeater {
        model: row.figures

        Column {
            id: figure

            required property var modelData
            width: (row.width - (row.columns - 1) * row.columnSpacing) / row.columns

            Quantity {
                title: figure.modelData.title
                number: figure.modelData.number
                unit: figure.modelData.unit
                stale: figure.modelData.stale
                color: figure.modelData.warns ? Theme.color.amber : Theme.color.ink
            }
            Label {
                width: parent.width
                text: figure.modelData.title
                dimmed: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
