import QtQuick
import hmi.design
import hmi.shell

// What wants attention: the connection's line, then as many of the sentences as there is room for, the most urgent first.
Item {
    id: block

    required property DriveModel drive
    readonly property real taken: notices.taken > 0 ? notices.y + notices.taken : line.visible ? line.height : 0
    readonly property real needed: notices.y + notices.first

    LinkLine {
        id: line
        width: parent.width
    }
    Notices {
        id: notices
        insists: !line.visible
        y: line.visible ? line.height + Theme.space.tight : 0
        width: parent.width
        height: parent.height - y
        notices: block.drive.notices
    }
}
