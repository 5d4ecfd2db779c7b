pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// All that a device measures or tells, as far as may be read while driving.
Column {
    id: told

    required property HomeDevice device

    Repeater {
        model: Lockout.revision >= 0 ? Lockout.rows(told.device.lines) : []

        ListRow {
            required property var modelData
            width: told.width
            title: modelData.title
            value: Lockout.revision >= 0 ? Lockout.shorten(modelData.value) : ""
            elides: true
            clickable: false
        }
    }
    Label {
        width: told.width
        visible: text !== ""
        topPadding: Theme.space.gap
        leftPadding: Theme.space.gap
        text: Lockout.revision >= 0 ? Lockout.more(told.device.lines.length) : ""
        wrapMode: Text.Wrap
        dimmed: true
    }
}
