pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// Rows of a wide and a narrow text, with a title and what to say when there are none.
Item {
    id: list

    required property string title
    required property string emptyText
    required property var rows

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
        visible: view.count === 0
        dimmed: true
        wrapMode: Text.WordWrap
        text: list.emptyText
    }
    ListView {
        id: view
        anchors.top: title.bottom
        anchors.topMargin: Theme.space.gap
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        spacing: Theme.space.gap
        model: list.rows
        cacheBuffer: 0 // rows made ahead are made asynchronously, and complain when the page is left meanwhile

        delegate: Column {
            id: row
            required property string wide
            required property string narrow
            required property string below
            width: ListView.view.width

            Item {
                width: parent.width
                height: narrowText.height

                Label {
                    anchors.left: parent.left
                    anchors.right: narrowText.left
                    anchors.rightMargin: Theme.space.gap
                    elide: Text.ElideMiddle
                    text: row.wide
                }
                Label {
                    id: narrowText
                    anchors.right: parent.right
                    strong: true
                    text: row.narrow
                }
            }
            Label {
                visible: row.below !== ""
                width: parent.width
                dimmed: true
                elide: Text.ElideRight
                text: row.below
            }
        }
    }
}
