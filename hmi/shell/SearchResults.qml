pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// What was found, by kind; before anything is typed, what was opened lately, which can be cleared, and what is suggested.
Item {
    id: results

    Item {
        id: head
        width: parent.width
        height: visible ? Math.max(forget.height, cleared.height) : 0
        visible: Search.recent || Search.canUndo

        Label {
            id: cleared
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.gap
            anchors.right: forget.left
            anchors.rightMargin: Theme.space.tight
            anchors.verticalCenter: parent.verticalCenter
            dimmed: true
            wrapMode: Text.Wrap
            text: Search.canUndo ? qsTr("Cleared") : qsTr("Recent")
        }
        PillButton {
            id: forget
            anchors.right: parent.right
            text: Search.canUndo ? qsTr("Undo") : qsTr("Clear")
            Accessible.name: Search.canUndo ? qsTr("Undo") : qsTr("Clear recent searches")
            onClicked: {
                if (Search.canUndo)
                    Search.undo();
                else
                    Search.forget();
            }
        }
    }
    ListView {
        id: list
        objectName: "results"
        y: head.height
        width: parent.width
        height: parent.height - y
        clip: true
        spacing: Theme.space.hair
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: Search.rows
        section.property: "group"
        section.delegate: Item {
            id: heading
            required property string section
            readonly property bool said: Search.recent && section === Search.recentGroup
            width: ListView.view.width
            height: said ? 0 : words.height

            Label {
                id: words
                visible: !heading.said
                width: parent.width
                topPadding: Theme.space.tight
                bottomPadding: Theme.space.hair
                leftPadding: Theme.space.gap
                dimmed: true
                text: heading.section
            }
        }
        delegate: ListRow {
            required property string key
            required title
            required detail
            required property string symbol
            required property string spoken

            width: ListView.view.width
            icon_name: symbol
            Accessible.name: spoken
            onClicked: Search.open(key)
        }
        footer: MoreLine { text: Search.more }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: Search.nothing
        title: qsTr("Nothing found")
        detail: qsTr("Try fewer letters, or another word")
    }
}
