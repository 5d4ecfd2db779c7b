pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// One field for everything: what is found stands beside the keyboard where there is room, else above it. While a keyboard may
// not be used, what was opened lately and what is suggested can still be touched.
OverlaySheet {
    id: sheet

    readonly property bool beside: width >= Theme.size.wide
    readonly property real body: height - 2 * Theme.space.padding
    readonly property bool locked: Lockout.revision >= 0 && Lockout.forbids("keyboard")
    readonly property real below: field.height + Theme.space.gap

    overlay: "search"
    headed: false
    title: qsTr("Search")
    onOpenChanged: if (open && !locked) field.forceActiveFocus()
    Component.onCompleted: if (open && !locked) field.forceActiveFocus()

    Item {
        id: line
        width: sheet.inside
        height: field.height

        TextField {
            id: field
            objectName: "query"
            anchors.left: parent.left
            anchors.right: out.left
            anchors.rightMargin: Theme.space.tight
            icon_name: "magnify"
            title: qsTr("Search words")
            placeholderText: sheet.locked ? qsTr("Waits until you stop") : qsTr("Places, music, settings, home")
            maximumLength: 80
            text: Search.query
            onTextEdited: Search.query = text
            onTextChanged: Search.query = text
            onAccepted: Search.openFirst()
        }
        IconButton {
            id: out
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            flat: true
            icon_name: "close"
            text: qsTr("Close")
            onClicked: Navigator.back()
        }
    }
    Item {
        id: writing
        x: sheet.beside ? 0 : -Theme.space.padding
        y: sheet.below
        width: sheet.beside ? sheet.inside - Theme.size.side - Theme.space.loose : sheet.width
        height: sheet.body - y

        EmptyState {
            anchors.centerIn: parent
            visible: sheet.beside && !keyboard.open
            icon_name: sheet.locked ? "lock" : "magnify"
            title: sheet.locked ? qsTr("Waits until you stop") : qsTr("Places, music, settings, home")
            detail: sheet.locked ? qsTr("What stands beside can be opened while you drive") : ""
        }
        Keyboard {
            id: keyboard
            objectName: "keyboard"
            language: Settings.language
            around: sheet
        }
    }
    SearchResults {
        x: sheet.beside ? writing.width + Theme.space.loose : 0
        y: sheet.below
        width: sheet.beside ? Theme.size.side : sheet.inside
        height: writing.height - (sheet.beside || !keyboard.open ? 0 : keyboard.height + Theme.space.gap)
    }
}
