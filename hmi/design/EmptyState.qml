import QtQuick
import hmi.design

// Nothing here yet, said kindly: a symbol, what it is, what to do about it. A button may be put inside.
Item {
    id: empty

    property string icon_name
    required property string title
    property string detail
    default property alias content: below.data

    implicitWidth: Theme.size.side
    implicitHeight: column.height
    Accessible.role: Accessible.StaticText
    Accessible.name: [title, detail].filter(text => text !== "").join(". ")

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.size.side)
        spacing: Theme.space.tight

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: name !== ""
            name: empty.icon_name
            size: Theme.size.touch
            color: Theme.color.faint
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: empty.title
            font.pixelSize: Theme.type.primary
            strong: true
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: empty.detail
            dimmed: true
            Accessible.ignored: true
        }
        Row {
            id: below
            anchors.horizontalCenter: parent.horizontalCenter
            topPadding: children.length > 0 ? Theme.space.gap : 0
            spacing: Theme.space.gap
        }
    }
}
