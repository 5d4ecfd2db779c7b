pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// State of charge as a length: filled, the part that waits for warmth, and a tick for a target. Fractions of 0 … 1.
Item {
    id: bar

    required property string description
    required property real level
    property real reserve: 0
    property real tick: -1
    property bool known: true
    property bool stale: false
    property bool reserveStale: false
    property bool tickStale: false
    property color fill: Theme.color.accent
    readonly property bool mirrored: LayoutMirroring.enabled

    implicitHeight: Theme.size.bar
    opacity: stale ? Theme.opacity.stale : 1
    Accessible.role: Accessible.Graphic
    Accessible.name: stale ? qsTr("%1, not current").arg(description) : description

    component Part: Rectangle {
        anchors.left: parent?.left
        height: bar.height
        radius: Math.min(height / 2, Theme.radius.control)
    }

    Part {
        width: bar.width
        color: Theme.color.line
    }
    Part {
        visible: bar.known && bar.reserve > 0
        width: Math.max(height, bar.width * bar.level)
        color: Theme.color.faint
        opacity: bar.reserveStale && !bar.stale ? Theme.opacity.stale : 1
    }
    Part {
        visible: bar.known
        width: Math.max(height, bar.width * (bar.level - bar.reserve))
        color: bar.fill

        Behavior on width {
            NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
        }
    }
    Rectangle {
        visible: bar.known && bar.tick >= 0
        x: bar.width * (bar.mirrored ? 1 - bar.tick : bar.tick) - width / 2
        y: -Theme.space.hair
        width: Theme.stroke.mark
        height: bar.height + 2 * Theme.space.hair
        color: Theme.color.ink
        opacity: bar.tickStale && !bar.stale ? Theme.opacity.stale : 1
    }
}
