import QtQuick
import hmi.design
import hmi.panels.map

// How the map is looked at, and the way back to the car after it was moved. Who comes with keys finds more behind.
FocusScope {
    id: controls

    required property MapGround map
    required property MapPlaces places
    required property point middle
    property bool brief: false
    property bool byKeys: false
    readonly property bool focused: back.visualFocus || mode.visualFocus || keys.focused

    implicitWidth: row.width
    implicitHeight: row.height
    onFocusedChanged: if (focused) byKeys = true
    onActiveFocusChanged: if (!activeFocus) byKeys = false

    Row {
        id: row
        spacing: controls.byKeys ? Theme.space.tight : Theme.space.gap

        PillButton {
            id: back
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
        RoundKey {
            id: mode
            icon_name: ({ heading: "navigation", north: "compass", overview: "arrow-expand-all" })[controls.map.mode]
            text: ({ heading: qsTr("Heading up. Change the view"), north: qsTr("North up. Change the view"), overview: qsTr("Overview. Change the view") })[controls.map.mode]
            onClicked: controls.map.turn_to_next_mode()
        }
        MapKeys {
            id: keys
            visible: controls.byKeys
            spacing: row.spacing
            map: controls.map
            places: controls.places
            middle: controls.middle
        }
    }
    Icon {
        visible: keys.moving
        x: controls.middle.x - controls.parent.x - controls.x - width / 2
        y: controls.middle.y - controls.parent.y - controls.y - height / 2
        name: "plus"
        color: Theme.color.accent
    }
}
