import QtQuick
import hmi.design

// One end of a flow: its symbol, its name, its power.
Item {
    id: node

    required property string icon_name
    required property string title
    required property bool titled
    required property var flow

    opacity: flow.stale ? Theme.opacity.stale : 1
    Accessible.role: Accessible.StaticText
    Accessible.name: title + " " + flow.text

    Icon {
        id: icon
        x: Theme.space.gap
        anchors.verticalCenter: parent.verticalCenter
        name: node.icon_name
        size: Theme.size.telltale
        color: node.flow.strength > 0 ? Theme.color.ink : Theme.color.faint
    }
    Label {
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: node.titled
        dimmed: true
        text: node.title
    }
    Label {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        strong: node.flow.strength > 0
        dimmed: node.flow.strength === 0
        text: node.flow.text
    }
}
