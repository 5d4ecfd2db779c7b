pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// The rooms; the chosen one's tiles stand beside.
ListView {
    id: list

    required property HomeModel house

    implicitHeight: contentHeight
    model: house.rooms
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
        detail: list.house.notes[index] ?? ""
        elides: true
        chosen: modelData.name === list.house.room
        chevron: true
        onClicked: list.house.enter(modelData.name)
        Accessible.name: modelData.name
    }
}
