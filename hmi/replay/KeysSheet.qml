pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.replay

// Which key does what, in two columns where there is room.
ReplaySheet {
    id: sheet

    title: qsTr("Keys")
    tall: list.contentHeight

    Flickable {
        id: list

        readonly property int columns: width > Theme.size.sheet ? 2 : 1

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: grid.height

        Grid {
            id: grid
            width: list.width
            columns: list.columns
            flow: Grid.TopToBottom
            rows: Math.ceil(sheet.desk.keys.length / list.columns)
            columnSpacing: Theme.space.loose
            rowSpacing: Theme.space.tight

            Repeater {
                model: sheet.desk.keys

                Item {
                    id: row

                    required property var modelData

                    width: (grid.width - (list.columns - 1) * grid.columnSpacing) / list.columns
                    height: Math.max(what.height, key.height)

                    Label {
                        id: key
                        width: Theme.size.tile
                        strong: true
                        text: row.modelData.keys
                    }
                    Label {
                        id: what
                        anchors.left: key.right
                        anchors.right: parent.right
                        wrapMode: Text.Wrap
                        dimmed: true
                        text: row.modelData.text
                    }
                }
            }
        }
    }
}
