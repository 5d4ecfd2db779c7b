pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// A family of components by name.
Column {
    id: family

    required property string title
    required property list<string> entries
    required property string current
    signal chosen(name: string)

    Label {
        leftPadding: Theme.space.gap
        topPadding: Theme.space.loose
        bottomPadding: Theme.space.tight
        text: family.title
        dimmed: true
    }
    Repeater {
        model: family.entries

        ListRow {
            required property string modelData
            width: family.width
            title: modelData
            chosen: modelData === family.current
            onClicked: family.chosen(modelData)
        }
    }
}
