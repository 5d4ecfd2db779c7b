pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.replay

// What the colours of the timeline mean.
Row {
    id: legend

    required property Timeline timeline

    spacing: Theme.space.loose
    layoutDirection: Qt.RightToLeft

    Repeater {
        model: legend.timeline.lanes

        Row {
            id: entry

            required property var modelData

            spacing: Theme.space.tight

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.size.dot
                height: width
                radius: Math.min(width / 2, Theme.radius.bar)
                color: Theme.color[entry.modelData.color]
            }
            Label {
                dimmed: true
                text: entry.modelData.title
            }
        }
    }
}
