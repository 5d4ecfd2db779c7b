pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.media

// From where: one round button for each source of the car.
Flow {
    id: row

    required property MediaSources sources
    readonly property int count: sources.rows.length

    spacing: Math.min(Theme.space.loose, Math.max(Theme.space.tight, Math.floor((width - count * Theme.size.touch) / Math.max(1, count - 1))))

    Repeater {
        model: row.sources.rows

        IconButton {
            required property var modelData
            icon_name: modelData.icon
            text: modelData.title
            size: Theme.size.telltale
            chosen: modelData.current
            pending: modelData.pending
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            onClicked: row.sources.choose(modelData.name)
        }
    }
}
