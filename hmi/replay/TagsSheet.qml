pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.replay

// A new tag for the moment at which this was opened, and those that there are: a touch goes there, and one can be removed.
ReplaySheet {
    id: sheet

    readonly property ReplayTags tags: desk.tags as ReplayTags

    title: qsTr("Tags")
    tall: note.height + Theme.space.gap + list.contentHeight

    TextField {
        id: note
        objectName: "note"
        anchors.left: parent.left
        anchors.right: keep.left
        anchors.rightMargin: Theme.space.tight
        focus: true
        visible: sheet.tags.draft !== ""
        height: visible ? implicitHeight : 0
        restriction: "" // the bar is no part of the car
        title: qsTr("Note for %1").arg(sheet.tags.draft)
        placeholderText: title
        maximumLength: sheet.tags.longestNote
        onAccepted: sheet.tags.keep(text)
        Component.onCompleted: forceActiveFocus()
    }
    PillButton {
        id: keep
        anchors.right: parent.right
        visible: note.visible
        focusPolicy: sheet.desk.hasKeys ? Qt.StrongFocus : Qt.ClickFocus
        text: qsTr("Keep")
        chosen: true
        onClicked: sheet.tags.keep(note.text)
    }
    ListView {
        id: list
        anchors.top: note.bottom
        anchors.topMargin: Theme.space.gap
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.tags.rows

        delegate: Item {
            id: row

            required property var modelData

            width: ListView.view.width
            height: Theme.size.touch + Theme.space.tight

            ListRow {
                anchors.left: parent.left
                anchors.right: remove.left
                focusPolicy: sheet.desk.hasKeys ? Qt.StrongFocus : Qt.ClickFocus
                icon_name: "tag"
                title: row.modelData.note || qsTr("Without a note")
                value: row.modelData.time
                elides: true
                onClicked: (sheet.desk.wishes as ReplayWishes).goTo(row.modelData.at)
            }
            BarButton {
                id: remove
                anchors.right: parent.right
                desk: sheet.desk
                flat: true
                icon_name: "delete"
                text: qsTr("Remove the tag at %1").arg(row.modelData.time)
                onClicked: sheet.tags.remove(row.modelData.id)
            }
        }
    }
}
