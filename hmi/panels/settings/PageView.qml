import QtQuick
import hmi.design

// One page: its title, with the way back where it covers the list, and what the contributing panel draws. A page takes the
// width it is given and says its height.
Card {
    id: view

    required property var page
    property bool returns: false
    signal closed

    Item {
        id: head
        width: parent.width
        height: Math.max(title.height, back.visible ? back.height : 0)

        IconButton {
            id: back
            x: -Theme.space.tight
            visible: view.returns
            icon_name: "chevron-left"
            text: qsTr("All settings")
            onClicked: view.closed()
        }
        Label {
            id: title
            anchors.left: view.returns ? back.right : parent.left
            anchors.leftMargin: view.returns ? Theme.space.tight : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: view.page.title
            wrapMode: Text.Wrap
            font.pixelSize: Theme.type.primary
            strong: true
        }
    }
    Flickable {
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.gap
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: content.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Loader {
            id: content
            width: parent.width
            source: view.page.file
        }
    }
}
