pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// What the consumption went into: names and figures, in as many lines as they need.
Flow {
    id: flow

    required property var parts

    spacing: Theme.space.gap

    Repeater {
        model: flow.parts

        Row {
            id: part
            required property var modelData
            spacing: Theme.space.tight
            opacity: modelData.stale ? Theme.opacity.stale : 1

            Label {
                dimmed: true
                text: part.modelData.name
            }
            Label {
                text: part.modelData.text
                strong: true
            }
        }
    }
}
