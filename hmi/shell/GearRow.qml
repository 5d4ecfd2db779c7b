pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// P R N D, the chosen one in ink.
Row {
    id: row

    required property string gear
    property bool stale: false
    readonly property real descent: metrics.descent

    spacing: Theme.space.loose
    opacity: stale ? Theme.opacity.stale : 1
    Accessible.role: Accessible.StaticText
    Accessible.name: (stale ? qsTr("Gear %1, not current") : qsTr("Gear %1")).arg(gear || "–")

    FontMetrics {
        id: metrics
        font.family: Theme.font.text
        font.pixelSize: Theme.type.primary
    }
    Repeater {
        model: ["P", "R", "N", "D"]

        Label {
            required property string modelData
            readonly property bool current: modelData === row.gear

            text: modelData
            font.pixelSize: Theme.type.primary
            strong: current
            color: current ? Theme.color.ink : Theme.color.faint
            Accessible.ignored: true
        }
    }
}
