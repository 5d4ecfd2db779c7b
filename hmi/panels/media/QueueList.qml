pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.media

// What the source plays by turns, in `room` px of height; a tap plays it. Never more of it than may be listed while driving.
ListView {
    id: list

    required property MediaQueue queue
    required property real room
    readonly property real rowHeight: Math.max(Theme.size.touch, currentItem ? currentItem.height : itemAtIndex(0) ? itemAtIndex(0).height : 0)

    // Only whole rows, so that none is cut while it lies still.
    height: Math.max(rowHeight, Math.floor(room / rowHeight) * rowHeight)
    snapMode: ListView.SnapToItem
    clip: true
    model: Lockout.revision >= 0 ? Lockout.rows(queue.rows) : []
    currentIndex: queue.place
    highlightRangeMode: ListView.ApplyRange
    preferredHighlightBegin: 0
    preferredHighlightEnd: rowHeight
    highlightMoveDuration: Theme.motion.calm
    boundsBehavior: Flickable.StopAtBounds
    opacity: queue.stale ? Theme.opacity.stale : 1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Queue")

    delegate: ListRow {
        required property var modelData
        width: ListView.view.width
        elides: true
        title: modelData.title
        detail: modelData.artist
        icon_name: modelData.current ? "volume-high" : "music-note"
        iconColor: Theme.color.faint
        chosen: modelData.current
        pending: modelData.pending
        text: modelData.title
        onClicked: list.queue.select(modelData.uri)
    }
    footer: Label {
        width: ListView.view.width
        visible: text !== ""
        topPadding: visible ? Theme.space.gap : 0
        leftPadding: Theme.space.gap
        wrapMode: Text.Wrap
        dimmed: true
        text: Lockout.revision >= 0 ? Lockout.more(list.queue.rows.length) : ""
    }
}
