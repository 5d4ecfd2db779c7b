pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// One state of a component, with its name above it.
Column {
    id: cell

    required property var pose
    required property Component sample
    required property bool stretched

    spacing: Theme.space.gap

    Label {
        width: cell.width
        wrapMode: Text.Wrap
        text: cell.pose.name
        dimmed: true
    }
    Item {
        id: stand
        objectName: "stand"
        width: cell.width
        height: childrenRect.height
        enabled: cell.pose.enabled
        LayoutMirroring.enabled: cell.pose.mirrored
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: [cell.pose]
            delegate: cell.sample
        }
    }
}
