import QtQuick
import hmi.console
import hmi.design

// The story: where it is, what it says, and the vehicle's time beside it.
Card {
    id: bar

    required property ConsoleModel desk
    readonly property StoryPlayer story: desk.story as StoryPlayer

    padding: Theme.space.gap
    implicitHeight: Theme.size.touch + 2 * padding + Theme.space.tight

    Row {
        id: transport
        enabled: bar.desk.playable
        spacing: Theme.space.tight

        IconButton {
            icon_name: "skip-previous"
            text: qsTr("Step before")
            enabled: bar.story.index > 0
            onClicked: bar.story.previous()
        }
        IconButton {
            icon_name: bar.story.playing ? "pause" : "play"
            text: bar.story.playing ? qsTr("Pause the story") : qsTr("Play the story")
            onClicked: bar.story.playing ? bar.story.pause() : bar.story.play()
        }
        IconButton {
            icon_name: "skip-next"
            text: qsTr("Next step")
            enabled: bar.story.index >= 0
            onClicked: bar.story.next()
        }
        IconButton {
            icon_name: "stop"
            text: qsTr("Leave the story")
            enabled: bar.story.index >= 0
            onClicked: bar.story.stop()
        }
    }
    Label {
        anchors.left: transport.right
        anchors.leftMargin: Theme.space.loose
        anchors.right: actions.left
        anchors.rightMargin: Theme.space.loose
        anchors.verticalCenter: transport.verticalCenter
        wrapMode: Text.WordWrap
        dimmed: bar.story.index < 0
        text: bar.story.index < 0 ? qsTr("A story of %1 minutes through every panel").arg(Math.round(bar.story.lengthS / 60)) : qsTr("%1 of %2. %3").arg(bar.story.index + 1).arg(bar.story.count).arg(bar.story.caption)
    }
    Row {
        id: actions
        enabled: bar.desk.playable
        anchors.right: parent.right
        spacing: Theme.space.tight

        PillButton {
            text: bar.desk.frozen ? qsTr("Go on") : qsTr("Freeze")
            icon_name: bar.desk.frozen ? "play" : "snowflake"
            chosen: bar.desk.frozen
            onClicked: bar.desk.freeze(!bar.desk.frozen)
        }
        PillButton {
            text: qsTr("Reset")
            icon_name: "restart"
            onClicked: bar.desk.reset()
        }
    }
    Rectangle {
        id: track
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke.hair
        color: Theme.color.line

        Rectangle {
            width: parent.width * bar.story.index / bar.story.count
            height: parent.height
            visible: bar.story.index >= 0
            color: Theme.color.accent
        }
    }
}
