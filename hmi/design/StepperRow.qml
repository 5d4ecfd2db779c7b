import QtQuick
import hmi.design

// A value that goes up and down in steps: its name, and between two round buttons what it is.
Item {
    id: row

    required property string title
    required property string text
    property string detail
    property bool canUp: true
    property bool canDown: true
    property bool pending: false
    property bool stale: false
    property string failure
    property string restriction
    readonly property bool stacked: width < title_and_keys && width - keys.width - Theme.space.gap < keys.width
    readonly property real title_and_keys: words.implicitWidth + Theme.space.gap + keys.width
    signal up
    signal down

    implicitWidth: title_and_keys
    implicitHeight: stacked ? words.implicitHeight + Theme.space.tight + keys.height : Math.max(keys.height, words.implicitHeight + 2 * Theme.space.tight)

    RowWords {
        id: words
        width: row.stacked ? row.width : row.width - keys.width - Theme.space.gap
        height: row.stacked ? implicitHeight : row.height
        anchors.left: parent.left
        title: row.title
        detail: row.detail
        failure: row.failure
        opacity: row.enabled ? 1 : Theme.opacity.disabled
    }
    Row {
        id: keys
        anchors.right: parent.right
        y: row.stacked ? row.height - height : (row.height - height) / 2
        spacing: Theme.space.tight

        IconButton {
            icon_name: "minus"
            text: qsTr("%1: less").arg(row.title)
            enabled: row.canDown
            restriction: row.restriction
            autoRepeat: true
            onClicked: row.down()
        }
        Label {
            id: figure
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.size.tile / 2, Math.ceil(implicitWidth))
            horizontalAlignment: Text.AlignHCenter
            text: row.text
            strong: true
            font.pixelSize: Theme.type.primary
            color: row.text === "–" ? Theme.color.faint : row.pending ? Theme.color.accent : Theme.color.ink
            opacity: !row.enabled ? Theme.opacity.disabled : row.stale ? Theme.opacity.stale : 1
            Accessible.role: Accessible.StaticText
            Accessible.name: row.title + " " + row.text
        }
        IconButton {
            icon_name: "plus"
            text: qsTr("%1: more").arg(row.title)
            enabled: row.canUp
            restriction: row.restriction
            autoRepeat: true
            onClicked: row.up()
        }
    }
}
