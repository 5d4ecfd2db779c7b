pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// All that there is to tell, what matters most first. The strip says what needs attention now; here is the rest too.
OverlaySheet {
    id: centre

    readonly property real footHeight: foot.visible ? foot.height + Theme.space.gap : 0

    overlay: "notifications"
    title: qsTr("Notifications")
    bodyHeight: (Notifications.count > 0 ? list.contentHeight : nothing.height) + footHeight
    tools: [
        IconButton {
            flat: true
            visible: Navigator.narrow
            icon_name: "magnify"
            text: qsTr("Search")
            onClicked: Navigator.show("search")
        },
        IconButton {
            flat: true
            visible: Navigator.narrow
            icon_name: "tune-variant"
            text: qsTr("Quick settings")
            onClicked: Navigator.show("quick")
        },
        IconButton {
            flat: true
            visible: Notifications.count > 1
            icon_name: "notification-clear-all"
            text: qsTr("Clear all")
            onClicked: Notifications.clear()
        }
    ]

    ListView {
        id: list
        objectName: "notifications"
        width: parent.width
        height: parent.height - centre.footHeight
        clip: true
        spacing: Theme.space.tight
        boundsBehavior: Flickable.StopAtBounds
        model: Notifications.rows
        cacheBuffer: 0
        focus: true
        section.property: "group"
        section.delegate: Label {
            required property string section
            topPadding: Theme.space.tight
            bottomPadding: Theme.space.tight
            leftPadding: Theme.space.gap
            dimmed: true
            text: section
        }
        delegate: NotificationCard {
            width: ListView.view.width
        }
        footer: MoreLine { text: Notifications.more }
        remove: Transition {
            NumberAnimation { property: "opacity"; to: 0; duration: Theme.motion.quick }
        }
        displaced: Transition {
            NumberAnimation { property: "y"; duration: Theme.motion.calm; easing.type: Easing.OutCubic }
        }
    }
    EmptyState {
        id: nothing
        width: parent.width
        height: implicitHeight + 2 * Theme.space.loose
        visible: Notifications.count === 0
        icon_name: "bell-outline"
        title: qsTr("All is well")
        detail: qsTr("What the car and your home have to tell stands here")
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(Theme.size.touch, cleared.height)
        visible: Notifications.undoText !== ""

        Label {
            id: cleared
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.gap
            anchors.right: undo.left
            anchors.rightMargin: Theme.space.gap
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            dimmed: true
            text: Notifications.undoText
        }
        PillButton {
            id: undo
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Undo")
            icon_name: "undo"
            onClicked: Notifications.undo()
        }
    }
}
