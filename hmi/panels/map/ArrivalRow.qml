import QtQuick
import hmi.design
import hmi.panels.map

// When one is there, what is left, and what the battery will have. A tap opens the destination's card.
Touchable {
    id: row

    required property MapGuidance guidance
    required property MapPlaces places

    leftPadding: Theme.space.padding
    rightPadding: Theme.space.padding
    topPadding: Theme.space.tight
    bottomPadding: Theme.space.tight
    shape: Theme.radius.card
    text: qsTr("Arrival %1, %2, %3").arg(guidance.time).arg(guidance.rest).arg(guidance.charge)
    onClicked: places.choose("destination")

    background: Rectangle {
        radius: Theme.radius.card
        color: row.down ? Theme.color.raised : Theme.color.surface
    }
    contentItem: Item {
        implicitHeight: words.height
        opacity: row.guidance.stale ? Theme.opacity.stale : 1

        Flow {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space.gap

            Label {
                text: row.guidance.time
                strong: true
            }
            Label {
                dimmed: true
                text: row.guidance.rest
            }
            Label {
                visible: text !== ""
                text: row.guidance.charge
                color: Theme.color.accent
                strong: true
            }
        }
    }
}
