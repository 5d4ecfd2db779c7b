pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// At most two sentences about what wants attention. Nothing to say: nothing there.
Column {
    id: column

    required property list<var> notices

    spacing: Theme.space.gap

    Repeater {
        model: column.notices

        Row {
            id: notice
            required property var modelData
            width: column.width
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
