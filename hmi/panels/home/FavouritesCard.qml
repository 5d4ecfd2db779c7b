pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home
import hmi.shell

// On the home screen, once a person chose favourites: the first of them, to be used from there.
HomeCard {
    id: card

    relevant: marks.keys.length > 0
    urgency: 4
    panel: "home"
    padding: Theme.space.tight
    text: qsTr("Favourites at home")

    HomeMarks { id: marks }
    Column {
        width: parent.width

        Label {
            leftPadding: Theme.space.gap
            topPadding: Theme.space.tight
            text: card.text
            dimmed: true
            Accessible.ignored: true
        }
        Repeater {
            model: marks.keys.slice(0, 3)

            FavouriteRow {
                required property string modelData
                width: parent?.width ?? 0
                key: modelData
            }
        }
    }
}
