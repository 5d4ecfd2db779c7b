pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// What was found, by kind; before anything is typed, what was opened lately and what is suggested.
Item {
    id: results

    ListView {
        id: list
        objectName: "results"
        anchors.fill: parent
        clip: true
        spacing: Theme.space.hair
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: Search.rows
        section.property: "group"
        section.delegate: Label {
            required property string section
            topPadding: Theme.space.tight
            bottomPadding: Theme.space.hair
            leftPadding: Theme.space.gap
            dimmed: true
            text: section
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
