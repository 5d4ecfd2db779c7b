import QtQuick
import hmi.design

// A figure and what it counts.
Column {
    required property string figure
    required property string title
    property bool warns: false

    Label {
        text: parent.figure
        color: parent.warns ? Theme.color.amber : Theme.color.ink
        font.pixelSize: Theme.type.distance
        strong: true
    }
    Label {
        text: parent.title
        dimmed: true
    }
}
