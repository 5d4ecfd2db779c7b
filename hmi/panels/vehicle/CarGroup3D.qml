pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D
import hmi.design
import hmi.panels.vehicle

// What turns about one hinge: a door with its window, a lid, the flap, a mirror; or all that stands still.
Node {
    id: group

    required property var hinge
    required property CarModel car
    required property CarFinishes finishes
    readonly property string side: hinge.name.split("-")[1] ?? ""
    readonly property bool isMirror: hinge.name.startsWith("mirror")
    readonly property bool isOpen: isMirror ? car.folded[side] === true : car.open[hinge.name] === true
    property real swing: isOpen ? 1 : 0
    property real lowered: car.glass[hinge.name] ?? 0

    pivot: hinge.pivot
    position: hinge.pivot
    eulerRotation: hinge.axis.times(swing)

    Behavior on swing {
        NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
    }
    Behavior on lowered {
        NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
    }
    Repeater3D {
        model: group.hinge.pieces

        Model {
            required property var modelData
            readonly property string finish: modelData.finish
            geometry: modelData.geometry
            position: group.hinge.drop.times(finish === "pane" ? group.lowered : 0)
            visible: finish !== "cable" || group.car.plugged
            materials: group.finishes.of(finish)
        }
    }
}
