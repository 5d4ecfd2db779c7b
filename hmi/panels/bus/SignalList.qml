pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// Rows of a wide and a narrow text, with a title and what to say when there are none.
Item {
    id: list

    required property string title
    required property string emptyText
    required property list<var> rows
    required property string wideRole
    required property string narrowRole
    property string belowRole

    Label {
        id: title
        text: list.title
        font.pixelSize: Theme.type.primary
        strong: true
    }
    Label {
        anchors.top: title.bottom
        anchors.topMargin: Theme.space.tight
        width: parent.width
        visible: list.rows.length === 0
        dimmed: true
        wrapMode: Text.WordWrap
        text: list.emptyText
    }
    ListView {
        anchors.top: title.bottom
        anchors.topMargin: Theme.space.gap
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        spacing: Theme.space.gap
        model: list.rows

        delegate: Column {
            id: row
            required property var modelData
            width: ListView.view.width

            Item {
                width: parent.width
                height: narrow.height

                Label {
                    anchors.left: parent.left
                    anchors.right: narrow.left
                    anchors.rightMargin: Theme.space.gap
                    elide: Text.ElideMiddle
                    text: row.modelData[list.wideRole]
                }
                Label {
                    id: narrow
                    anchors.right: parent.right
                    strong: true
                    text: row.modelData[list.narrowRole]
                }
            }
            Label {
                visible: list.belowRole !== ""
                width: parent.width
                dimmed: true
                elide: Text.ElideRight
                text: list.belowRole ? row.modelData[list.belowRole] : ""
            }
        }
    }
}
