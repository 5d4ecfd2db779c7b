pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// All that a device measures or tells.
Column {
    id: lines

    required property HomeDevice device

    Repeater {
        model: lines.device.lines

        ListRow {
            required property var modelData
            width: lines.width
            title: modelData.title
            value: modelData.value
            elides: true
            clickable: false
        }
    }
}
