pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// The sentence about the home over its energy or its rooms; or one device and all that can be set of it.
Card {
    id: card

    required property HomeModel house
    property bool compact: false
    readonly property bool pictured: !compact && inner >= 10 * Theme.type.secondary + Theme.size.touch
    readonly property bool roomy: width > Theme.size.compact
    readonly property real inner: width - 2 * padding
    readonly property bool stacked: segments.implicitWidth + Theme.size.ring + Theme.space.loose > inner

    readonly property real wanted: house.device !== "" ? ((details.item as Item)?.implicitHeight ?? 0) : head.height + (body.active ? Theme.space.loose + ((body.item as Item)?.implicitHeight ?? 0) : 0)

    padding: roomy ? Theme.space.padding : Theme.space.gap
    implicitHeight: wanted + 2 * padding

    Flickable {
        id: pane
        anchors.fill: parent
        contentHeight: Math.max(height, card.wanted)
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Item {
            id: head
            width: parent.width
            height: card.stacked ? segments.height + Theme.space.tight + words.height : Math.max(segments.height, words.height)
            visible: card.house.device === ""

            Segments {
                id: segments
                x: card.stacked ? 0 : parent.width - width
                room: card.inner
                labels: [qsTr("Energy"), qsTr("Rooms")]
                names: [qsTr("The house's energy"), qsTr("Rooms")]
                current: card.house.view
                onChosen: index => card.house.choose(index)
            }
            Column {
                id: words
                y: card.stacked ? segments.height + Theme.space.tight : 0
                width: card.stacked ? parent.width : parent.width - segments.width - Theme.space.loose
                opacity: card.house.reached ? 1 : Theme.opacity.stale

                Label {
                    width: parent.width
                    text: card.house.sentence
                    wrapMode: Text.Wrap
                    strong: true
                    font.pixelSize: Theme.type.primary
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    text: [card.house.detail, card.pictured ? "" : card.house.energy].filter(part => part !== "").join(". ")
                    wrapMode: Text.Wrap
                    dimmed: true
                }
            }
        }
        // Only what is open is there.
        Loader {
            id: body
            y: head.height + Theme.space.loose
            width: parent.width
            height: pane.contentHeight - y
            active: card.house.device === "" && (card.pictured || card.house.view !== 0)
            sourceComponent: card.house.view === 0 ? energy : rooms
        }
        Loader {
            id: details
            width: parent.width
            height: pane.contentHeight
            active: card.house.device !== ""
            sourceComponent: device
        }
    }
    Component {
        id: energy
        FlowPicture {
            ends: card.house.ends
            housePower: card.house.housePower
            flicks: pane.interactive
        }
    }
    Component {
        id: rooms
        RoomList { house: card.house }
    }
    Component {
        id: device
        DeviceView {
            key: card.house.device
            onClosed: card.house.look("")
        }
    }
}
