pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// A few figures side by side, each over its name; in two rows where there is no room, and smaller where one would meet the next.
Grid {
    id: row

    required property list<var> figures
    readonly property real widest: Theme.type.primary * 6
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
    readonly property bool roomy: figures.every(figure => large.advanceWidth(figure.number) + Theme.space.hair + small.advanceWidth(figure.unit) <= cell)

    columns: width >= figures.length * widest ? figures.length : 2
    columnSpacing: Theme.space.gap
    rowSpacing: Theme.space.gap

    FontMetrics {
        id: large
        font.family: Theme.font.text
        font.weight: Theme.font.strong
        font.pixelSize: Theme.type.primary
    }
    FontMetrics {
        id: small
        font.family: Theme.font.text
        font.pixelSize: Theme.type.secondary
    }
    Repeater {
        model: row.figures

        Column {
            id: figure

            required property var modelData
            width: row.cell

            Quantity {
                title: figure.modelData.title
                number: figure.modelData.number
                unit: figure.modelData.unit
                stale: figure.modelData.stale
                size: row.roomy ? Theme.type.primary : Theme.type.secondary
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
