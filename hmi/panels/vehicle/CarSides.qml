pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// Doors with their windows, and the mirrors on the front ones.
Item {
    id: sides

    required property Drawing drawing
    required property CarModel car

    Repeater {
        model: ["front-left", "rear-left", "front-right", "rear-right"]

        Item {
            id: door

            required property string modelData
            readonly property real swing: sides.car.open[modelData] === true ? 1 : 0

            CarPart {
                drawing: sides.drawing
                name: "glass-" + door.modelData
                fill: Qt.alpha(Theme.color.glare, 1 - (sides.car.glass[door.modelData] ?? 0))
                swing: door.swing
            }
            CarPart {
                drawing: sides.drawing
                name: "door-" + door.modelData
                fill: door.swing > 0 ? Theme.color.paint : Theme.color.paintShade
                line: Theme.color.glass
                swing: door.swing
            }
        }
    }
    Repeater {
        model: ["left", "right"]

        // Turns with its door, and folds about its own foot.
        Item {
            id: mirror

            required property string modelData
            readonly property var door: sides.drawing.part("door-front-" + modelData)
            property real swing: sides.car.open["front-" + modelData] === true ? 1 : 0

            transform: Rotation {
                origin.x: mirror.door.pivotX
                origin.y: mirror.door.pivotY
                angle: mirror.door.turn * mirror.swing
            }

            Behavior on swing {
                NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
            }
            CarPart {
                drawing: sides.drawing
                name: "mirror-" + mirror.modelData
                fill: Theme.color.paintShade
                line: Theme.color.glass
                swing: sides.car.folded[mirror.modelData] === true ? 1 : 0
            }
        }
    }
}
