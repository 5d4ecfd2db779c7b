pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// The pages, each with what is set there just now.
Card {
    id: list

    required property list<var> pages
    required property string current
    readonly property real natural: rows.contentHeight + 2 * padding
    signal chosen(name: string)

    padding: Theme.space.gap

    ListView {
        id: rows
        anchors.fill: parent
        clip: true
        spacing: Theme.space.hair
        boundsBehavior: Flickable.StopAtBounds
        model: list.pages

        delegate: ListRow {
            required property var modelData
            width: ListView.view.width
            title: modelData.title
            detail: modelData.detail
            icon_name: modelData.icon
            chosen: modelData.name === list.current
            chevron: list.current === ""
            onClicked: list.chosen(modelData.name)
        }
    }
}
