import QtQuick
import hmi.shell

// What lies over the stage: one overlay at a time, and the toast. The shell lays it over the stage, beside the strip.
Item {
    id: overlays

    readonly property string open: Navigator.overlay
}
