pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// One choice of a few, side by side; where the words are too long for that, in rows of equal width. Nothing is cut or scrolls.
Item {
    id: segments

    required property list<string> labels
    property list<string> names: labels
    required property int current
    property string restriction
    property bool pending: false
    property bool stale: false
    property real room: parent ? parent.width : 1e9
    signal chosen(index: int)

    implicitWidth: fit.width
    implicitHeight: grid.height
    Accessible.role: Accessible.PageTabList
    Accessible.ignored: true

    SegmentFit {
        id: fit
        labels: segments.labels
        family: Theme.font.text
        pixels: Theme.type.secondary
        weight: Theme.font.strong
        padding: Theme.space.loose
        gap: Theme.space.hair
        least: Theme.size.touch
        room: segments.room
    }
    Grid {
        id: grid
        columns: fit.columns
        columnSpacing: Theme.space.hair
        rowSpacing: Theme.space.hair

        Repeater {
            model: segments.labels

            Touchable {
                id: segment

                required property string modelData
                required property int index

                width: fit.widths[index] ?? Theme.size.touch
                text: modelData
                checked: index === segments.current
                pending: segments.pending && checked
                stale: segments.stale
                restriction: segments.restriction
                roundLock: true
                lockBadge: checked
                onClicked: segments.chosen(index)
                Accessible.role: Accessible.PageTab
                Accessible.name: segments.names[index] ?? modelData
                Accessible.checked: checked

                background: Face {
                    flat: !segment.checked
                    down: segment.down
                    hovered: segment.hovered
                    pending: segment.pending
                    opacity: segment.enabled ? 1 : Theme.opacity.disabled
                }
                contentItem: Item {
                    implicitHeight: label.implicitHeight + 2 * Theme.space.tight
                    opacity: segment.inkOpacity

                    Label {
                        id: label
                        anchors.centerIn: parent
                        width: Math.min(Math.ceil(implicitWidth), segment.width - 2 * Theme.space.gap)
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                        text: segment.modelData
                        strong: segment.checked
                        dimmed: !segment.checked
                    }
                }
            }
        }
    }
}
