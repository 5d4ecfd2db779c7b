pragma ComponentBehavior: Bound

import QtQuick
import hmi.console
import hmi.design

// What can be made to happen at once.
Card {
    id: card

    required property ConsoleModel desk

    implicitHeight: grid.height + 2 * padding

    Grid {
        id: grid
        enabled: card.desk.playable
        width: parent.width
        columns: 2
        spacing: Theme.space.tight

        Repeater {
            model: card.desk.happenings

            PillButton {
                required property var modelData
                width: (grid.width - grid.spacing) / 2
                text: modelData.title
                icon_name: modelData.icon
                onClicked: card.desk.happen(modelData.name)
            }
        }
    }
}
