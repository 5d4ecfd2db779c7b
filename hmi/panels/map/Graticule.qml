pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.map

// Fine lines of the bare ground, a round distance apart, so that motion is seen. The finer ones fade as they get close. They
// are thin rectangles: all lie along the sheet, and shapes of their size cost a third of the whole picture.
Item {
    id: graticule

    required property MapGround map

    component Line: Rectangle {
        required property list<point> modelData
        readonly property point begin: modelData[0]
        readonly property point end: modelData[1]
        property real breadth: Theme.stroke.hair

        x: Math.min(begin.x, end.x) - breadth / 2
        y: Math.min(begin.y, end.y) - breadth / 2
        width: Math.abs(end.x - begin.x) + breadth
        height: Math.abs(end.y - begin.y) + breadth
        color: Theme.color.landLine
        antialiasing: true
    }

    Item {
        opacity: graticule.map.fineStrength

        Repeater {
            model: graticule.map.fine

            Line { breadth: Theme.stroke.hair / 2 }
        }
    }
    Repeater {
        model: graticule.map.coarse

        Line {}
    }
}
