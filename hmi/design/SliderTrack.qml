pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// The track of a slider: filled from `begin` to `end`, ticks at `marks`, dim beyond `limit`. Shares of 0 … 1, from the left.
Item {
    id: track

    required property real begin
    required property real end
    property real limit: -1
    property list<real> marks
    property bool pending: false

    implicitHeight: Theme.size.bar

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.radius.control)
        color: Theme.color.line
    }
    Rectangle {
        x: Math.min(track.begin, track.end) * parent.width
        width: Math.max(height, Math.abs(track.end - track.begin) * parent.width)
        height: parent.height
        radius: Math.min(height / 2, Theme.radius.control)
        color: Theme.color.accent
        opacity: track.pending ? Theme.opacity.stale : 1
    }
    Repeater {
        model: track.marks

        Rectangle {
            required property real modelData
            x: modelData * track.width - width / 2
            y: track.height + Theme.space.tight
            width: Theme.stroke.hair
            height: Theme.space.tight
            color: Theme.color.faint
        }
    }
    Rectangle {
        visible: track.limit >= 0
        x: track.limit * parent.width - width / 2
        y: -Theme.space.tight
        width: Theme.stroke.mark
        height: parent.height + 2 * Theme.space.tight
        color: Theme.color.ink
    }
}
