pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// Lamps: dark glass until they are lit.
Item {
    id: lamps

    required property Drawing drawing
    required property var lit

    component Lamp: CarPart {
        required property bool lit
        property color glow: Theme.color.lamp
        drawing: lamps.drawing
        fill: lit ? glow : Theme.color.glare
    }

    Repeater {
        model: ["left", "right"]

        Item {
            id: side
            required property string modelData

            Lamp {
                name: "headlamp-" + side.modelData
                lit: lamps.lit.ahead === true || lamps.lit.dimmed === true
                opacity: lamps.lit.ahead === true || !lit ? 1 : Theme.opacity.pressed
            }
            Lamp {
                name: "fog-front-" + side.modelData
                lit: lamps.lit.fogFront === true
            }
            Lamp {
                name: "taillamp-" + side.modelData
                lit: lamps.lit.tail === true
                glow: Theme.color.red
                opacity: lamps.lit.bright === true || !lit ? 1 : Theme.opacity.pressed
            }
            Lamp {
                name: "backup-" + side.modelData
                lit: lamps.lit.backup === true
                visible: lit
            }
            Lamp {
                name: "blink-front-" + side.modelData
                lit: lamps.lit[side.modelData] === true
                glow: Theme.color.amber
                visible: lit
            }
            Lamp {
                name: "blink-rear-" + side.modelData
                lit: lamps.lit[side.modelData] === true
                glow: Theme.color.amber
                visible: lit
            }
        }
    }
    Lamp {
        name: "light-bar"
        lit: lamps.lit.tail === true
        glow: Theme.color.red
        opacity: Theme.opacity.pressed
    }
}
