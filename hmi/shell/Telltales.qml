pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// The lamps that are lit, most important first.
Flow {
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
            opacity: modelData.stale ? Theme.opacity.stale : 1
            Accessible.ignored: false
            Accessible.role: Accessible.Indicator
            Accessible.name: modelData.stale ? qsTr("%1, not current").arg(modelData.name) : modelData.name
        }
    }
}
