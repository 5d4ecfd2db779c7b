import QtQuick
import hmi.design

// The cockpit in a few strokes, in the colours of a theme: strip, map, a card, the dock. `other` is drawn on the right half.
Item {
    id: sketch

    required property var colors
    property var other: colors
    property bool mirrored: false

    implicitHeight: Theme.size.cover
    height: implicitHeight

    SketchHalf {
        width: parent.width
        height: parent.height
        colors: sketch.colors
        mirrored: sketch.mirrored
    }
    Item {
        visible: sketch.other !== sketch.colors
        x: parent.width / 2
        width: parent.width - x
        height: parent.height
        clip: true

        SketchHalf {
            x: -parent.x
            width: sketch.width
            height: sketch.height
            mirrored: sketch.mirrored
            colors: sketch.other
        }
    }
}
