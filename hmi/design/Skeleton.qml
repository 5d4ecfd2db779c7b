pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// The shape of what is loading: quiet bars where the words will be. It does not shimmer.
Item {
    id: skeleton

    property int lines: 2
    property bool pictured: false
    readonly property real words: pictured ? Theme.size.cover + Theme.space.gap : 0
    readonly property list<real> shares: [1, 1 / 2]

    implicitWidth: Theme.size.side
    implicitHeight: Math.max(pictured ? Theme.size.cover : 0, column.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("loading")

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: skeleton.pictured
        width: Theme.size.cover
        height: width
        radius: Theme.radius.tile
        color: Theme.color.raised
    }
    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: skeleton.words
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.gap

        Repeater {
            model: skeleton.lines

            Rectangle {
                required property int index
                anchors.left: parent?.left
                width: column.width * skeleton.shares[index % 2]
                height: Theme.type.secondary
                radius: Theme.radius.bar
                color: Theme.color.raised
            }
        }
    }
}
