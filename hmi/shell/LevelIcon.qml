pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// A symbol over as many dots as there are steps; those that are on are in the accent. Of what is not known there is a dash.
Item {
    id: root

    required property string name
    required property int level
    property int steps: 3
    property bool known: true

    implicitWidth: Theme.size.telltale
    implicitHeight: symbol.height + Theme.space.hair + dots.height

    Icon {
        id: symbol
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.name
        size: Theme.size.telltale
        color: root.level > 0 ? Theme.color.ink : Theme.color.dim
    }
    Label {
        visible: !root.known
        anchors.centerIn: dots
        text: "–"
        dimmed: true
        Accessible.ignored: true
    }
    Row {
        id: dots
        visible: root.known
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        spacing: Theme.space.hair

        Repeater {
            model: root.steps

            Rectangle {
                required property int index
                width: Theme.space.tight
                height: Theme.space.hair
                radius: height / 2
                color: index < root.level ? Theme.color.accent : Theme.color.line
            }
        }
    }
}
