import QtQuick
import hmi.design

// Below a list of which not all may be shown just now: how much more there is, and when. With nothing to say, nothing.
Item {
    id: line

    required property string text

    width: ListView.view ? ListView.view.width : 0
    height: words.visible ? words.height + Theme.space.gap : 0

    Label {
        id: words
        y: Theme.space.gap
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        dimmed: true
        text: line.text
    }
}
