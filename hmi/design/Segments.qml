pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import hmi.design

// One choice of a few, side by side.
Row {
    id: segments

    required property list<string> labels
    property list<string> names: labels
    required property int current
    signal chosen(int index)

    spacing: Theme.space.hair

    Repeater {
        model: segments.labels

        T.AbstractButton {
            id: segment

            required property string modelData
            required property int index

            implicitHeight: Theme.size.touch
            implicitWidth: Math.max(Theme.size.touch, label.implicitWidth + 2 * Theme.space.loose)
            text: modelData
            checked: index === segments.current
            onClicked: segments.chosen(index)
            Accessible.role: Accessible.PageTab
            Accessible.name: segments.names[index]
            Accessible.checked: checked

            background: Rectangle {
                radius: height / 2
                color: segment.checked || segment.down ? Theme.color.raised : Theme.color.surface
                border.width: segment.visualFocus ? Theme.stroke.mark : 0
                border.color: Theme.color.accent
            }
            contentItem: Item {
                Label {
                    id: label
                    anchors.centerIn: parent
                    text: segment.modelData
                    strong: segment.checked
                    dimmed: !segment.checked
                }
            }
        }
    }
}
