import QtQuick
import hmi.design
import hmi.shell

// Search, notifications with their number, quick settings. Where there is room for one only, it is the notifications,
// whose head leads to the other two.
Row {
    id: tools

    required property bool roomy
    required property bool mirrored

    layoutDirection: mirrored ? Qt.RightToLeft : Qt.LeftToRight

    IconButton {
        visible: tools.roomy
        flat: true
        icon_name: "magnify"
        text: qsTr("Search")
        onClicked: Navigator.toggle("search")
    }
    IconButton {
        flat: true
        icon_name: "bell-outline"
        text: Notifications.count > 0 ? qsTr("Notifications, %1").arg(Notifications.count) : qsTr("Notifications")
        onClicked: Navigator.toggle("notifications")

        Rectangle {
            visible: Notifications.count > 0
            x: parent.width / 2 + Theme.space.tight
            y: Theme.space.gap
            width: Theme.size.dot
            height: width
            radius: width / 2
            color: Theme.color.accent
        }
    }
    IconButton {
        visible: tools.roomy
        flat: true
        icon_name: "tune-variant"
        text: qsTr("Quick settings")
        onClicked: Navigator.toggle("quick")
    }
}
