pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.replay

// Where the replay is, what is there, and how it stands; what the colours mean.
Item {
    id: head

    required property ReplayModel desk
    readonly property Timeline timeline: desk.timeline as Timeline
    readonly property bool roomy: desk.ready && width >= clock.x + clock.implicitWidth + legend.width + Theme.size.part
    readonly property bool troubled: desk.problem !== ""

    implicitHeight: position.height

    Label {
        id: position
        text: head.desk.ready ? head.desk.positionText : "–"
        font.pixelSize: Theme.type.primary
        strong: true
    }
    Label {
        id: length
        anchors.left: position.right
        anchors.leftMargin: Theme.space.tight
        anchors.baseline: position.baseline
        dimmed: true
        visible: head.desk.ready
        text: "/ " + head.desk.length
    }
    Label {
        id: clock
        anchors.left: length.visible ? length.right : position.right
        anchors.leftMargin: Theme.space.loose
        anchors.baseline: position.baseline
        visible: head.desk.ready
        text: head.desk.clockText
    }
    Label {
        anchors.left: clock.visible ? clock.right : length.visible ? length.right : position.right
        anchors.leftMargin: Theme.space.loose
        anchors.right: legend.visible ? legend.left : parent.right
        anchors.rightMargin: Theme.space.loose
        anchors.baseline: position.baseline
        elide: Text.ElideRight
        dimmed: !head.troubled && head.desk.here === ""
        color: head.troubled ? Theme.color.amber : head.desk.here !== "" ? Theme.color.ink : Theme.color.dim
        text: head.troubled ? head.desk.problem : head.desk.here !== "" ? head.desk.here : head.desk.ready ? head.desk.sentence + " · " + head.desk.title : head.desk.title
        Accessible.role: head.troubled ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: text
    }
    Legend {
        id: legend
        anchors.right: parent.right
        anchors.verticalCenter: position.verticalCenter
        visible: head.roomy
        timeline: head.timeline
    }
}
