import QtQuick
import hmi.console
import hmi.design
import hmi.signals

// The demonstrator's window: scenarios, levers and events of the vehicle, and below the story.
Window {
    id: window

    title: qsTr("ev-cockpit: demo console")
    color: Theme.color.ground
    width: Theme.size.referenceWidth - Theme.size.referenceWidth / 4
    height: Theme.size.minimumHeight + 2 * Theme.size.dock
    minimumWidth: Theme.size.minimumWidth / 2
    minimumHeight: Theme.size.minimumHeight / 2
    visible: true

    Item {
        id: content

        readonly property real fit: Tokens.scaleFor(window.width, window.height)

        width: window.width / fit
        height: window.height / fit
        scale: fit
        transformOrigin: Item.TopLeft

        ConsoleModel { id: demonstrator }

        Label {
            id: heading
            x: Theme.space.padding
            y: Theme.space.loose
            text: qsTr("Demo console")
            font.pixelSize: Theme.type.primary
            strong: true
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.padding
            anchors.baseline: heading.baseline
            dimmed: !demonstrator.refusal
            color: demonstrator.refusal ? Theme.color.amber : Theme.color.dim
            text: demonstrator.refusal || (!Bus.live ? Bus.sentence : demonstrator.playable ? qsTr("%1, simulated").arg(demonstrator.source) : qsTr("A recording plays: it cannot be changed"))
        }
        ScenariosCard {
            id: scenarios
            anchors.left: heading.left
            anchors.top: heading.bottom
            anchors.topMargin: Theme.space.gap
            anchors.bottom: story.top
            anchors.bottomMargin: Theme.space.gap
            width: (parent.width - 2 * Theme.space.padding - 2 * Theme.space.gap) / 4 - Theme.space.loose
            desk: demonstrator
        }
        LeversCard {
            id: levers
            anchors.left: scenarios.right
            anchors.leftMargin: Theme.space.gap
            anchors.top: scenarios.top
            anchors.bottom: scenarios.bottom
            width: scenarios.width + scenarios.width / 4
            desk: demonstrator
        }
        Column {
            anchors.left: levers.right
            anchors.leftMargin: Theme.space.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.padding
            anchors.top: scenarios.top
            spacing: Theme.space.gap

            HappeningsCard {
                id: happenings
                width: parent.width
                desk: demonstrator
            }
            FaultsCard {
                width: parent.width
                height: scenarios.height - happenings.height - parent.spacing
                desk: demonstrator
            }
        }
        StoryBar {
            id: story
            anchors.left: heading.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.padding
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.loose
            desk: demonstrator
        }
    }
}
