pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// Lamps: dark glass until they are lit.
Item {
    id: lamps

    required property Drawing drawing
    required property var lit
    readonly property bool ahead: lit.low === true || lit.high === true
    readonly property bool dimmed: lit.running === true || lit.parking === true
    readonly property bool tail: lit.parking === true || lit.low === true || lit.brake === true || lit.fogRear === true

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
                lit: lamps.ahead || lamps.dimmed
                opacity: lamps.ahead || !lamps.dimmed ? 1 : Theme.opacity.pressed
            }
            Lamp {
                name: "fog-front-" + side.modelData
                lit: lamps.lit.fogFront === true
            }
            Lamp {
                name: "taillamp-" + side.modelData
                lit: lamps.tail
                glow: Theme.color.red
                opacity: lamps.lit.brake === true || lamps.lit.fogRear === true || !lamps.tail ? 1 : Theme.opacity.pressed
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
        lit: lamps.tail
        glow: Theme.color.red
        opacity: Theme.opacity.pressed
    }
}
