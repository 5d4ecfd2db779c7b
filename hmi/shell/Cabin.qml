pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// What stands in the window: the strip at the driver's side, the stage beside it, the dock over the stage's foot. In a
// window higher than wide the strip is a band at the top. The strip comes with the first frame, the rest with the next.
// Arrows, enter, tab and escape that nobody else has use for end here.
FocusScope {
    id: cabin

    required property Shell shell
    readonly property bool portrait: height > width
    readonly property bool mirrored: Settings.driverSide === "right"
    readonly property bool filled: Navigator.current !== ""
    readonly property string place: Navigator.current + Navigator.overlay

    focus: true
    onPlaceChanged: Qt.callLater(cabin.settle)
    Keys.onPressed: event => event.accepted = walk.press(event.key)
    Keys.onEscapePressed: Navigator.back()
    Keys.onBackPressed: Navigator.back()

    function settle(): void {
        walk.settle(Navigator.overlay !== "" && stage.item ? (stage.item as Stage).overlays : null);
    }

    FocusWalk {
        id: walk
        area: cabin
    }
    Shortcut {
        sequences: ["Tab"]
        onActivated: walk.next()
    }
    Shortcut {
        sequences: ["Backtab", "Shift+Tab"]
        onActivated: walk.previous()
    }
    PointHandler {
        onActiveChanged: walk.touched()
    }
    Appearance {}
    DriveStrip {
        id: strip
        objectName: "strip"
        upright: cabin.portrait
        x: cabin.portrait ? Theme.space.padding : cabin.mirrored ? cabin.width - width - Theme.space.margin : Theme.space.margin
        y: Theme.space.padding
        width: cabin.portrait ? cabin.width - 2 * Theme.space.padding : implicitWidth
        height: cabin.portrait ? implicitHeight : cabin.height - 2 * Theme.space.padding
    }
    Loader {
        id: stage
        x: cabin.portrait || cabin.mirrored ? 0 : strip.x + strip.width
        y: cabin.portrait ? strip.y + strip.height : 0
        width: cabin.portrait ? cabin.width : cabin.width - strip.width - Theme.space.margin
        height: cabin.height - y
        active: cabin.filled
        focus: true
        sourceComponent: Stage {
            panels: cabin.shell.panels
            portrait: cabin.portrait
            mirrored: cabin.mirrored
        }
    }
}
