pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// Sentences about what wants attention, the most urgent first; what does not fit whole waits. The first is said all the
// same, if it `insists`.
Item {
    id: list

    required property list<var> notices
    property bool insists: true
    readonly property real first: notices.length > 0 && rows.itemAt(0) ? rows.itemAt(0).height : 0
    readonly property real taken: Math.max(0, ...visibleChildren.map(shown => shown.y + shown.height))

    Repeater {
        id: rows
        model: list.notices

        Row {
            id: notice

            required property var modelData
            required property int index
            readonly property Item above: index > 0 ? rows.itemAt(index - 1) : null

            y: above ? above.y + above.height + Theme.space.tight : 0
            width: list.width
            visible: (index === 0 && list.insists) || y + height <= list.height
            opacity: modelData.stale ? Theme.opacity.stale : 1
            spacing: Theme.space.gap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: modelData.stale ? qsTr("%1, not current").arg(modelData.text) : modelData.text

            Icon {
                name: notice.modelData.icon
                size: Theme.size.telltale
                color: Theme.color[notice.modelData.color]
            }
            Label {
                width: notice.width - Theme.size.telltale - notice.spacing
                text: notice.modelData.text
                wrapMode: Text.WordWrap
            }
        }
    }
}
