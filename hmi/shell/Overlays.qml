pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// What lies over the stage, one at a time: notifications, quick settings, search; above them a call and the toast. `clear` is
// where they may be, in px; what is beside it is only dimmed.
Item {
    id: overlays

    property rect clear: Qt.rect(0, 0, width, height)
    readonly property bool open: notifications.wanted || quick.wanted || search.wanted

    Binding {
        target: Notifications
        property: "active"
        value: notifications.wanted
    }
    Binding {
        target: Notifications
        property: "quiet"
        value: overlays.open
    }
    Binding {
        target: Search
        property: "active"
        value: search.wanted
    }
    Binding {
        target: Notifications.toasts
        property: "linger"
        value: Theme.time.linger
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
        opacity: overlays.open ? Theme.opacity.scrim : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion.calm }
        }
        MouseArea {
            anchors.fill: parent
            enabled: overlays.open
            onClicked: Navigator.back()
        }
    }
    Item {
        id: room
        objectName: "overlays"
        x: overlays.clear.x
        y: overlays.clear.y
        width: overlays.clear.width
        height: overlays.clear.height

        OverlaySlot {
            id: notifications
            overlay: "notifications"
            anchors.right: parent.right
            width: Math.min(Theme.size.sheet, room.width)
            height: Math.min(room.height, natural)
            source: "NotificationCentre.qml"
        }
        OverlaySlot {
            id: quick
            overlay: "quick"
            anchors.right: parent.right
            width: Math.min(Theme.size.wide, room.width)
            height: Math.min(room.height, natural)
            source: "QuickSettings.qml"
        }
        OverlaySlot {
            id: search
            overlay: "search"
            anchors.fill: parent
            source: "SearchOverlay.qml"
        }
        CallCard {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(Theme.size.sheet, room.width)
        }
        Toast {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            room: Math.min(Theme.size.sheet, parent.width)
            toasts: Notifications.toasts
        }
    }
}
