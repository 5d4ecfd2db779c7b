import QtQuick
import hmi.design
import hmi.panels.map

// How the map is looked at, and the way back to the car after it was moved.
Row {
    id: controls

    required property MapGround map
    property bool brief: false

    spacing: Theme.space.gap

    PillButton {
        visible: controls.map.free
        icon_name: "crosshairs-gps"
        text: controls.brief ? "" : qsTr("Recentre")
        Accessible.name: qsTr("Recentre")
        onClicked: controls.map.recentre()

        Rectangle {
            z: -2
            anchors.fill: parent
            anchors.margins: -Theme.space.hair
            radius: height / 2
            color: Theme.color.surface
        }
    }
    IconButton {
        flat: true
        icon_name: ({ heading: "navigation", north: "compass", overview: "arrow-expand-all" })[controls.map.mode]
        text: ({ heading: qsTr("Heading up. Change the view"), north: qsTr("North up. Change the view"), overview: qsTr("Overview. Change the view") })[controls.map.mode]
        onClicked: controls.map.turn_to_next_mode()

        Rectangle {
            z: -1
            anchors.fill: parent
            radius: height / 2
            color: Theme.color.surface
        }
    }
}
