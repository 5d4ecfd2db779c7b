pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// The lamps that are lit, most important first.
Row {
    id: row

    required property list<var> lamps

    spacing: Theme.space.gap

    Repeater {
        model: row.lamps

        Icon {
            required property var modelData
            name: modelData.icon
            color: Theme.color[modelData.color]
            size: Theme.size.telltale
            Accessible.ignored: false
            Accessible.role: Accessible.Indicator
            Accessible.name: modelData.name
        }
    }
}
