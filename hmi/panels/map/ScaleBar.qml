import QtQuick
import hmi.design
import hmi.panels.map

// How long a round distance is, and where north lies.
Row {
    id: bar

    required property MapGround map

    spacing: Theme.space.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale %1").arg(map.barText)

    NorthMark {
        anchors.verticalCenter: parent.verticalCenter
        rotation: bar.map.turn
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: bar.map.barText
            dimmed: true
        }
        Rectangle {
            width: bar.map.barLength
            height: Theme.stroke.hair
            color: Theme.color.dim
        }
    }
}
