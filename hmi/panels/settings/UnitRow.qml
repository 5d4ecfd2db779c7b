import QtQuick
import hmi.design
import hmi.panels.settings

// One thing to be read: what it is called, how it reads just now, and how it could read. Below each other where it is narrow.
Item {
    id: row

    required property string title
    property string caption: title
    required property string number
    required property string unit
    required property Choice choice
    property bool stale: false
    readonly property real natural: Math.max(name.implicitWidth, figure.implicitWidth)
    readonly property bool stacked: width < natural + segments.implicitWidth + Theme.space.gap

    implicitHeight: stacked ? head.height + segments.height + Theme.space.tight : Math.max(head.height, segments.height)

    Column {
        id: head
        anchors.verticalCenter: row.stacked ? undefined : parent.verticalCenter
        width: row.stacked ? row.width : row.natural

        Label {
            id: name
            width: parent.width
            text: row.caption
            wrapMode: Text.Wrap
            dimmed: true
        }
        Quantity {
            id: figure
            title: row.title
            number: row.number
            unit: row.unit
            stale: row.stale
        }
    }
    Segments {
        id: segments
        anchors.right: row.stacked ? undefined : parent.right
        anchors.bottom: row.stacked ? parent.bottom : undefined
        anchors.verticalCenter: row.stacked ? undefined : parent.verticalCenter
        room: row.width
        labels: row.choice.labels
        names: row.choice.labels.map(label => qsTr("%1: %2").arg(row.title).arg(label))
        current: row.choice.index
        restriction: "setup"
        onChosen: index => row.choice.index = index
    }
}
