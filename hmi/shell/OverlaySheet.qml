import QtQuick
import hmi.design
import hmi.shell

// A sheet over the stage: a title, what can be done with all of it (`tools`), a way out, and below what is put inside. It
// has the keys while it is open, and gives up its work when it is not.
FocusScope {
    id: sheet

    required property string title
    required property string overlay
    property bool headed: true
    property alias tools: tools.data
    default property alias content: body.data
    readonly property bool open: Navigator.overlay === overlay
    readonly property real inside: width - 2 * Theme.space.padding
    readonly property real head: headed ? header.height + Theme.space.gap : 0
    property real bodyHeight: body.childrenRect.height

    implicitHeight: head + bodyHeight + 2 * Theme.space.padding
    visible: opacity > 0
    enabled: open
    opacity: open ? 1 : 0
    onOpenChanged: if (open) forceActiveFocus()
    Component.onCompleted: if (open) forceActiveFocus()
    Keys.onEscapePressed: Navigator.back()
    Keys.onBackPressed: Navigator.back()
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    transform: Translate {
        y: (sheet.opacity - 1) * Theme.space.margin
    }
    Behavior on opacity {
        NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.sheet
        color: Theme.color.surface

        MouseArea { anchors.fill: parent }
    }
    Item {
        id: header

        readonly property bool stacked: name.implicitWidth + Theme.space.gap + ends.width > width

        x: Theme.space.padding
        y: Theme.space.padding
        width: sheet.inside
        height: !visible ? 0 : stacked ? name.height + Theme.space.tight + ends.height : Math.max(ends.height, name.height)
        visible: sheet.headed

        DragHandler {
            target: null
            xAxis.enabled: false
            onActiveTranslationChanged: if (active && activeTranslation.y < -Theme.size.touch / 2) Navigator.back()
        }
        Label {
            id: name
            anchors.left: parent.left
            y: header.stacked ? 0 : (parent.height - height) / 2
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            text: sheet.title
            strong: true
            wrapMode: Text.Wrap
            font.pixelSize: Theme.type.primary
        }
        Row {
            id: ends
            anchors.right: parent.right
            anchors.bottom: parent.bottom

            Row { id: tools }
            IconButton {
                icon_name: "close"
                flat: true
                text: qsTr("Close")
                onClicked: Navigator.back()
            }
        }
    }
    Item {
        id: body
        x: Theme.space.padding
        y: Theme.space.padding + sheet.head
        width: sheet.inside
        height: sheet.height - y - Theme.space.padding
    }
}
