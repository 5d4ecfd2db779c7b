pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// The rooms, no more than may be listed while driving; the chosen one's tiles stand beside.
ListView {
    id: list

    required property HomeModel house

    implicitHeight: contentHeight
    model: Lockout.revision >= 0 ? Lockout.rows(house.rooms) : []
    spacing: Theme.space.hair
    interactive: contentHeight > height
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0

    delegate: ListRow {
        required property var modelData
        required property int index
        width: ListView.view.width
        title: modelData.name
        detail: Lockout.revision >= 0 ? Lockout.shorten(list.house.notes[index] ?? "") : ""
        elides: true
        chosen: modelData.name === list.house.room
        chevron: true
        onClicked: list.house.enter(modelData.name)
        Accessible.name: modelData.name
    }
    footer: Item {
        width: ListView.view.width
        height: note.text === "" ? 0 : note.height

        Label {
            id: note
            width: parent.width
            topPadding: Theme.space.gap
            leftPadding: Theme.space.gap
            text: Lockout.revision >= 0 ? Lockout.more(list.house.rooms.length) : ""
            wrapMode: Text.Wrap
            dimmed: true
        }
    }
}
