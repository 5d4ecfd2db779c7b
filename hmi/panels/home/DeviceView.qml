pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.home

// One device: how it is, and all that can be set of it.
Item {
    id: view

    required property string key
    readonly property bool stacked: width < 2 * (Theme.size.touch + Theme.space.gap) + Theme.size.ring
    signal closed

    implicitHeight: column.implicitHeight

    HomeDevice {
        id: shown
        key: view.key
        active: view.visible
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.space.loose

        Item {
            width: parent.width
            height: view.stacked ? words.y + words.height : Math.max(back.height, words.height)

            IconButton {
                id: back
                anchors.left: parent.left
                icon_name: "arrow-left"
                text: qsTr("Back to the home")
                onClicked: view.closed()
            }
            IconButton {
                id: star
                anchors.right: parent.right
                icon_name: shown.favourite ? "star" : "star-outline"
                color: shown.favourite ? Theme.color.accent : Theme.color.ink
                restriction: "setup"
                enabled: shown.canMark
                text: shown.favourite ? qsTr("Favourite. Touch to take it from the first") : qsTr("Make it a favourite")
                onClicked: shown.mark()
            }
            Column {
                id: words
                x: view.stacked ? 0 : back.width + Theme.space.gap
                y: view.stacked ? back.height + Theme.space.tight : (parent.height - height) / 2
                width: parent.width - (view.stacked ? 0 : x + star.width + Theme.space.gap)

                Label {
                    width: parent.width
                    text: shown.title
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    font.pixelSize: Theme.type.primary
                    strong: true
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    text: shown.failure !== "" ? shown.failure : shown.area
                    color: shown.failure !== "" ? Theme.color.amber : Theme.color.dim
                    wrapMode: Text.Wrap
                }
            }
        }
        Label {
            width: parent.width
            visible: shown.kind !== "climate" && !shown.measures && !shown.begins
            text: shown.headline
            wrapMode: Text.WordWrap
            fontSizeMode: Text.HorizontalFit // a long word is rather smaller than broken
            minimumPixelSize: Theme.type.primary
            font.pixelSize: Theme.type.distance
            strong: true
            opacity: shown.pending || !shown.current ? Theme.opacity.stale : 1
        }
        Loader {
            width: parent.width
            enabled: shown.reached
            sourceComponent: ({ "light": level, "switch": level, "cover": door, "lock": lock, "climate": climate, "scene": begin, "button": begin })[shown.kind] ?? (shown.measures ? lines : null)
        }
    }
    Component {
        id: level
        LevelControls { device: shown }
    }
    Component {
        id: door
        DoorControls { device: shown }
    }
    Component {
        id: lock
        LockControls { device: shown }
    }
    Component {
        id: climate
        ClimateControls { device: shown }
    }
    Component {
        id: begin
        PillButton {
            text: qsTr("Begin")
            icon_name: "play"
            pending: shown.pending
            onClicked: shown.press()
        }
    }
    Component {
        id: lines
        DeviceLines { device: shown }
    }
}
