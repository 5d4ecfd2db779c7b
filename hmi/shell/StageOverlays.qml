pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// What lies over the stage: the sheets from the top, and the climate, which grows out of the dock.
Item {
    id: over

    required property rect clear
    required property bool mirrored
    required property rect dock
    readonly property bool climate: Navigator.overlay === "climate"

    Overlays {
        anchors.fill: parent
        clear: over.clear
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
        opacity: Theme.opacity.scrim * sheet.presence
        visible: sheet.presence > 0

        MouseArea {
            anchors.fill: parent
            enabled: over.climate
            onClicked: Navigator.back()
        }
    }
    DockSheet {
        id: sheet
        x: over.dock.x
        y: over.clear.y + over.clear.height - height
        width: over.dock.width
        most: over.clear.height
        rise: over.dock.height
        open: over.climate
        ahead: Navigator.ahead.includes("climate")

        content: ClimateSheet { mirrored: over.mirrored }
    }
}
