import QtQuick
import hmi.design

// One end of the flow: its symbol in a round field, and below it what flows and its name.
Item {
    id: node

    required property string icon_name
    required property string value
    required property string name
    required property bool known
    property bool active: true

    implicitWidth: Theme.size.ring
    implicitHeight: field.height + Theme.space.tight + words.height
    Accessible.role: Accessible.StaticText
    Accessible.name: name + " " + value

    Rectangle {
        id: field
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.size.touch
        height: width
        radius: width / 2
        color: Theme.color.raised

        Icon {
            anchors.centerIn: parent
            name: node.icon_name
            size: Theme.size.telltale
            color: node.known ? Theme.color.ink : Theme.color.faint
        }
    }
    Column {
        id: words
        anchors.top: field.bottom
        anchors.topMargin: Theme.space.tight
        width: parent.width

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: node.value
            strong: true
            color: node.known ? Theme.color.ink : Theme.color.faint
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: node.name
            dimmed: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
