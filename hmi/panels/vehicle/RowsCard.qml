pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// A title and, below it, lines of a name and what is so, no longer than may be read while driving.
Card {
    id: card

    required property string title
    required property list<var> rows

    function readable(text: string): string {
        return Lockout.revision >= 0 ? Lockout.shorten(text) : "";
    }

    implicitHeight: column.height + 2 * padding

    Flickable {
        anchors.fill: parent
        contentHeight: column.height
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.gap

            Label {
                width: parent.width
                text: card.readable(card.title)
                wrapMode: Text.Wrap
                font.pixelSize: Theme.type.primary
                strong: true
            }
            Repeater {
                model: card.rows

                Column {
                    id: row
                    required property var modelData
                    width: column.width
                    Accessible.role: Accessible.StaticText
                    Accessible.name: modelData.title + " " + modelData.value

                    Label {
                        text: row.modelData.title
                        dimmed: true
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        text: card.readable(row.modelData.value)
                        wrapMode: Text.Wrap
                        color: row.modelData.warns === true ? Theme.color.amber : Theme.color.ink
                        opacity: row.modelData.stale === true ? Theme.opacity.stale : 1
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
