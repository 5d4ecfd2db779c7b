pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// While files are edited live: what is wrong in which, over a picture that stays as it was. Gone when there is nothing.
Item {
    id: panel

    property list<var> problems
    property bool stays: true
    readonly property int most: 3

    visible: problems.length > 0
    anchors.fill: parent

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.space.padding
        anchors.bottomMargin: Theme.size.dock + Theme.space.padding + Theme.space.gap
        width: Math.min(Theme.size.sheet, parent.width - 2 * Theme.space.padding)
        height: content.height + 2 * Theme.space.padding
        radius: Theme.radius.sheet
        color: Theme.color.raised
        border.width: Theme.stroke.hair
        border.color: Theme.color.line
        Accessible.role: Accessible.AlertMessage
        Accessible.name: heading.text

        Column {
            id: content
            x: Theme.space.padding
            y: Theme.space.padding
            width: parent.width - 2 * Theme.space.padding
            spacing: Theme.space.gap

            Label {
                id: heading
                width: parent.width
                wrapMode: Text.Wrap
                strong: true
                text: panel.stays ? qsTr("The last good version stays") : qsTr("Shown, but look at this")
            }
            Repeater {
                model: panel.problems.slice(0, panel.most)

                Column {
                    id: problem

                    required property var modelData

                    width: content.width
                    spacing: Theme.space.hair

                    Label {
                        width: problem.width
                        wrapMode: Text.Wrap
                        strong: true
                        color: Theme.color.amber
                        text: problem.modelData.line > 0 ? qsTr("%1, line %2").arg(problem.modelData.file).arg(problem.modelData.line) : problem.modelData.file
                    }
                    Label {
                        width: problem.width
                        wrapMode: Text.Wrap
                        maximumLineCount: 4
                        elide: Text.ElideRight
                        text: problem.modelData.text
                    }
                }
            }
            Label {
                visible: panel.problems.length > panel.most
                dimmed: true
                text: qsTr("and %n more", "", panel.problems.length - panel.most)
            }
        }
    }
}
