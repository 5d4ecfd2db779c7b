pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// Sun, grid, battery and car around the house, and what flows between them.
Item {
    id: picture

    required property list<var> ends
    required property string housePower
    required property bool flicks
    readonly property real nodeWidth: Math.min(Theme.size.ring, width / 2)
    readonly property real nodeHeight: Theme.size.touch + Theme.space.gap + 2 * Theme.type.primary
    readonly property real fieldY: Theme.size.touch / 2
    readonly property point hub: Qt.point(width / 2, (fieldY + height - nodeHeight + fieldY) / 2)

    // Without a GPU a shape that is wholly outside of what clips it is drawn all the same; one picture of all is not.
    layer.enabled: flicks
    implicitHeight: 2 * nodeHeight + Theme.space.gap

    function place(index: int): point {
        return Qt.point(index % 2 === 0 ? nodeWidth / 2 : width - nodeWidth / 2, index < 2 ? fieldY : height - nodeHeight + fieldY);
    }

    Repeater {
        model: picture.ends

        FlowLine {
            required property var modelData
            required property int index
            strength: modelData.strength
            from: picture.place(index)
            to: picture.hub
        }
    }
    Repeater {
        model: picture.ends

        FlowNode {
            required property var modelData
            required property int index
            readonly property point at: picture.place(index)
            x: at.x - width / 2
            y: at.y - picture.fieldY
            width: picture.nodeWidth
            icon_name: modelData.icon
            value: modelData.value
            name: modelData.name
            known: modelData.known
        }
    }
    FlowNode {
        id: house
        x: picture.hub.x - width / 2
        y: picture.hub.y - picture.fieldY
        width: Theme.size.touch
        icon_name: "home"
        value: ""
        name: ""
        known: picture.housePower !== "–"
        Accessible.name: qsTr("The house takes %1").arg(picture.housePower)
    }
    Column {
        id: used

        readonly property bool clearOfWords: picture.hub.y - height / 2 > Theme.size.touch + Theme.space.gap + height
        readonly property bool clearOfNode: picture.width / 2 > Theme.size.touch / 2 + Theme.space.gap + width + picture.nodeWidth / 2 + 2 * Theme.type.secondary

        anchors.left: house.right
        anchors.leftMargin: Theme.space.gap
        y: picture.hub.y - height / 2
        visible: clearOfWords || clearOfNode

        Label {
            text: picture.housePower
            strong: true
            Accessible.ignored: true
        }
        Label {
            text: qsTr("house")
            dimmed: true
            Accessible.ignored: true
        }
    }
}
