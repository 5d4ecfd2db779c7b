import QtQuick
import hmi.design

// How old a stale value is; not there while the value is fresh.
Row {
    id: mark

    required property bool stale
    property string age

    visible: stale
    spacing: Theme.space.tight

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "lan-disconnect"
        size: Theme.type.secondary
        color: Theme.color.dim
    }
    Label {
        dimmed: true
        text: mark.age ? qsTr("%1 old").arg(mark.age) : qsTr("not current")
    }
}
