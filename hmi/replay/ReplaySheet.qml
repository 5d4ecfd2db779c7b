import QtQuick
import hmi.design
import hmi.replay

// What opens from the bar: a title, a way to close it, and what is put inside.
Rectangle {
    id: sheet

    required property ReplayModel desk
    required property string title
    default property alias content: place.data
    property real tall: 0

    implicitHeight: heading.height + tall + Theme.space.padding
    radius: Theme.radius.sheet
    color: Theme.color.surface
    border.width: Theme.stroke.hair
    border.color: Theme.color.line
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    MouseArea { anchors.fill: parent }
    Item {
        id: heading
        x: Theme.space.padding
        width: parent.width - x - Theme.space.tight
        height: Theme.size.touch + 2 * Theme.space.tight

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: sheet.title
            font.pixelSize: Theme.type.primary
            strong: true
        }
        BarButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            desk: sheet.desk
            flat: true
            icon_name: "close"
            text: qsTr("Close")
            onClicked: sheet.desk.show("")
        }
    }
    Item {
        id: place
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.padding
        x: Theme.space.padding
        width: parent.width - 2 * x
    }
}
