pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.replay

// The recording as a line that can be dragged: what happened by colour, the loop, round times below, and where one is.
Item {
    id: track

    required property ReplayModel desk
    property bool labelled: true
    readonly property ReplayWishes wishes: desk.wishes as ReplayWishes
    readonly property Timeline timeline: desk.timeline as Timeline
    readonly property bool laid: desk.ready || desk.phase === "empty"

    implicitHeight: Theme.size.touch + (labelled ? Theme.type.secondary + Theme.space.tight : 0)
    activeFocusOnTab: desk.hasKeys
    Accessible.role: Accessible.Slider
    Accessible.focusable: true
    Accessible.name: qsTr("Timeline, %1 of %2").arg(desk.positionText).arg(desk.length)
    Accessible.description: desk.here
    Accessible.onIncreaseAction: wishes.skip(1)
    Accessible.onDecreaseAction: wishes.skip(-1)

    Binding { target: track.timeline; property: "width"; value: line.width }
    Binding { target: track.timeline; property: "height"; value: line.height }
    Binding { target: track.timeline; property: "spacing"; value: 2 * measure.width }

    Label {
        id: measure
        visible: false
        text: track.desk.length + ".0"
    }
    TimelineLine {
        id: line
        y: (Theme.size.touch - height) / 2
        width: parent.width
        desk: track.desk
        laid: track.laid
    }
    Label {
        anchors.centerIn: line
        visible: track.laid && !track.desk.marked || !track.desk.ready
        dimmed: true
        text: track.desk.ready ? qsTr("Nothing is marked in this recording") : track.desk.sentence
    }
    Repeater {
        model: track.labelled && track.desk.ready ? track.timeline.ticks : []

        Label {
            required property var modelData

            x: Math.min(track.width - width, Math.max(0, modelData.x - width / 2))
            y: Theme.size.touch
            dimmed: true
            text: modelData.text
        }
    }
    Rectangle {
        visible: track.laid
        x: Math.min(track.width - width, Math.max(0, track.desk.position - width / 2))
        y: line.y - Theme.space.tight
        width: Theme.stroke.plot
        height: line.height + 2 * Theme.space.tight
        radius: width / 2
        color: Theme.color.ink

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.top
            width: Theme.size.dot
            height: width
            radius: Math.min(width / 2, Theme.radius.control)
            color: track.activeFocus || mouse.pressed ? Theme.color.accent : Theme.color.ink
        }
    }
    Rectangle {
        visible: mouse.containsMouse && !mouse.pressed && words.text !== ""
        x: Math.min(track.width - width, Math.max(0, mouse.mouseX - width / 2))
        y: line.y - height - Theme.space.hair
        width: words.width + 2 * Theme.space.gap
        height: words.height + Theme.space.tight
        radius: Math.min(height / 2, Theme.radius.control)
        color: Theme.color.pressed

        Label {
            id: words
            anchors.centerIn: parent
            text: track.desk.pointed
        }
    }
    MouseArea {
        id: mouse
        width: parent.width
        height: Theme.size.touch
        enabled: track.desk.ready
        hoverEnabled: true
        onPressed: mouse => {
            track.forceActiveFocus(Qt.MouseFocusReason);
            track.wishes.scrub(mouse.x);
        }
        onPositionChanged: mouse => {
            track.desk.point(mouse.x);
            if (pressed)
                track.wishes.scrub(mouse.x);
        }
    }
}
