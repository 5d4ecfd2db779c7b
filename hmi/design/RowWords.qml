import QtQuick
import hmi.design

// A title, and below it what is said besides; a failure takes that place, in amber. Words that do not fit wrap, into `lines` at
// most where somebody else's may be of any length (0: as many as it takes). No text is longer than may be read while driving.
Item {
    id: words

    property string title
    property string detail
    property string failure
    property real startMargin: 0
    property real endMargin: 0
    property bool elides: false
    property int lines: 0
    property string value
    readonly property real natural: titleText.implicitWidth

    function readable(text: string): string {
        return Lockout.revision >= 0 ? Lockout.shorten(text) : "";
    }

    implicitWidth: Math.max(titleText.implicitWidth, detailText.visible ? detailText.implicitWidth : 0) + startMargin + endMargin
    implicitHeight: column.height

    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: words.startMargin
        anchors.right: parent.right
        anchors.rightMargin: words.endMargin
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: titleText
            width: parent.width
            visible: text !== ""
            text: words.readable(words.title)
            strong: true
            wrapMode: words.elides ? Text.NoWrap : Text.Wrap
            elide: words.elides || words.lines > 0 ? Text.ElideRight : Text.ElideNone
            maximumLineCount: words.lines > 0 ? words.lines : undefined
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: words.readable(words.value)
            wrapMode: Text.Wrap
        }
        Label {
            id: detailText
            width: parent.width
            visible: text !== ""
            text: words.readable(words.failure || words.detail)
            wrapMode: words.elides && words.failure === "" ? Text.NoWrap : Text.Wrap
            elide: words.elides && words.failure === "" || words.lines > 0 ? Text.ElideRight : Text.ElideNone
            maximumLineCount: words.lines > 0 ? words.lines : undefined
            color: words.failure !== "" ? Theme.color.amber : Theme.color.dim
        }
    }
}
