import QtQuick
import hmi.design
import hmi.signals

// One quiet line about the connection: what is gone, and for how long. Not there while all is well.
Row {
    visible: !Bus.live
    spacing: Theme.space.gap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence.text

    Icon {
        name: "lan-disconnect"
        size: Theme.size.telltale
        color: Theme.color.amber
    }
    Label {
        id: sentence
        width: parent.width - Theme.size.telltale - parent.spacing
        text: Bus.presence === "connecting" ? Bus.sentence : qsTr("%1 for %2").arg(Bus.sentence).arg(Bus.since)
        wrapMode: Text.WordWrap
    }
}
