pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// The gallery's window: what there is on the left, by family; beside it the sheets, a column for each mode.
Window {
    id: window

    required property list<var> families
    required property list<var> themes
    required property list<string> modes
    property string current
    property string theme
    property int percent: 100
    readonly property real sheetWidth: page.width / Math.max(1, modes.length)
    readonly property var titles: ({
        "buttons": qsTr("Buttons"),
        "choices": qsTr("Choices"),
        "lists": qsTr("Lists"),
        "figures": qsTr("Figures"),
        "charts": qsTr("Charts"),
        "messages": qsTr("Messages"),
        "writing": qsTr("Writing"),
        "parts": qsTr("Parts")
    })

    title: qsTr("Components")
    color: Theme.color.ground

    Rectangle {
        id: side
        width: Theme.size.cardColumn
        height: parent.height
        color: Theme.color.surface

        Flickable {
            id: list
            anchors.fill: parent
            anchors.bottomMargin: looks.height + 2 * Theme.space.gap
            contentHeight: names.height
            clip: true

            Column {
                id: names
                width: list.width
                padding: Theme.space.gap

                Repeater {
                    model: window.families

                    GalleryFamily {
                        required property var modelData
                        width: names.width - 2 * names.padding
                        title: window.titles[modelData.name]
                        entries: modelData.entries
                        current: window.current
                        onChosen: name => window.current = name
                    }
                }
            }
        }
        Column {
            id: looks
            x: Theme.space.gap
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.gap
            spacing: Theme.space.tight

            Segments {
                labels: window.themes.map(theme => theme.title)
                current: window.themes.findIndex(theme => theme.name === window.theme)
                onChosen: index => window.theme = window.themes[index].name
            }
            StepperRow {
                width: parent.width
                title: qsTr("Text")
                text: qsTr("%1 %").arg(window.percent)
                canDown: window.percent > 100
                canUp: window.percent < 150
                onUp: window.percent += 10
                onDown: window.percent -= 10
            }
        }
    }
    Flickable {
        id: page
        x: side.width
        width: parent.width - x
        height: parent.height
        contentHeight: sheets.height
        onContentHeightChanged: contentY = 0

        Row {
            id: sheets
            objectName: "sheets"
        }
    }
}
