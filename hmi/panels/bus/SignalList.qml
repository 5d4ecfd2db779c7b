pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// Rows of a wide and a narrow text, with a title and what to say when there are none, or more than may be listed just now.
Item {
    id: list

    required property string title
    required property string emptyText
    required property var rows
    required property string more

    function readable(text: string): string {
        return Lockout.revision >= 0 ? Lockout.shorten(text) : "";
    }

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

        footer: MoreLine { text: list.more }
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
                    text: list.readable(row.wide)
                }
                Label {
                    id: narrowText
                    anchors.right: parent.right
                    strong: true
                    text: list.readable(row.narrow)
                }
            }
            Label {
                visible: row.below !== ""
                width: parent.width
                dimmed: true
                elide: Text.ElideRight
                text: list.readable(row.below)
            }
        }
    }
}
