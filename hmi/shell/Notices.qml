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
            spacing: Theme.space.gap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: modelData.text

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
