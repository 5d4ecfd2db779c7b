import QtQuick
import hmi.design
import hmi.replay

// The bar itself: what plays, the timeline, the controls; folded, one line of it. A line in the accent says that it has the keys.
Rectangle {
    id: view

    required property ReplayModel desk
    readonly property bool folded: desk.folded

    implicitHeight: folded ? Theme.size.touch + 2 * Theme.space.tight : Theme.space.gap + head.height + track.height + (legend.visible ? legend.height : 0) + controls.height + Theme.space.tight + Theme.space.gap
    color: Theme.color.surface

    MouseArea { anchors.fill: parent } // the map behind the window's foot has nothing to do with it
    Rectangle {
        width: parent.width
        height: Theme.stroke.hair
        color: view.desk.hasKeys ? Theme.color.accent : Theme.color.line
    }
    BarHead {
        id: head
        y: Theme.space.gap
        x: Theme.space.padding
        width: parent.width - 2 * x
        visible: !view.folded
        desk: view.desk
    }
    BarButton {
        id: play
        x: Theme.space.padding
        y: Theme.space.tight
        visible: view.folded
        enabled: view.desk.ready
        desk: view.desk
        icon_name: view.desk.playing ? "pause" : "play"
        text: view.desk.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: (view.desk.wishes as ReplayWishes).toggle()
    }
    Label {
        id: where
        anchors.left: play.right
        anchors.leftMargin: Theme.space.gap
        anchors.verticalCenter: play.verticalCenter
        width: Math.min(implicitWidth, Theme.size.side)
        visible: view.folded && text !== ""
        elide: Text.ElideRight
        color: view.desk.problem !== "" ? Theme.color.amber : Theme.color.ink
        text: view.desk.problem !== "" ? view.desk.problem : view.desk.ready ? view.desk.positionText + " / " + view.desk.length : view.desk.title
        strong: true
    }
    TimelineTrack {
        id: track
        objectName: "timeline"
        focus: true
        x: view.folded ? where.x + where.width + Theme.space.loose : Theme.space.padding
        y: view.folded ? Theme.space.tight : head.y + head.height
        width: (view.folded ? open.x - Theme.space.gap : parent.width - Theme.space.padding) - x
        labelled: !view.folded
        desk: view.desk
    }
    BarButton {
        id: open
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.padding
        y: Theme.space.tight
        visible: view.folded
        desk: view.desk
        icon_name: "chevron-up"
        text: qsTr("Unfold the bar")
        onClicked: view.desk.fold()
    }
    Legend {
        id: legend
        x: Theme.space.padding
        y: track.y + track.height
        visible: !view.folded && !head.roomy && view.desk.ready && view.desk.marked
        timeline: track.timeline
    }
    BarControls {
        id: controls
        x: Theme.space.padding
        y: track.y + track.height + (legend.visible ? legend.height : 0) + Theme.space.tight
        width: parent.width - 2 * x
        visible: !view.folded
        desk: view.desk
    }
}
