pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D
import hmi.design
import hmi.panels.vehicle

// What the solid car is made of. Lamps are dark glass until they are lit. What can be seen from within has two sides.
Node {
    id: finishes

    required property color paint
    required property CarModel car
    readonly property var lit: car.lit
    readonly property var all: ({
            paint: sheet, glass: glass, pane: glass, trim: trim, seat: seat, seam: seam, tyre: tyre, alloy: alloy,
            steel: steel, plate: plate, cable: cable, headlamp: headlamp, fog: fog, tail: tailLamp, bar: bar,
            backup: backup, "blink-left": blinkLeft, "blink-right": blinkRight
        })
    // Light is reckoned in parts of its power; colours are as the eye counts.
    function light(colour: color): vector3d {
        return Qt.vector3d(colour.r * colour.r, colour.g * colour.g, colour.b * colour.b);
    }
    function of(finish: string): Material {
        return all[finish];
    }

    component Matt: PrincipledMaterial {
        roughness: 0.7
        specularAmount: 0.4
        cullMode: Material.NoCulling
    }
    component Metal: PrincipledMaterial {
        metalness: 0.85
        roughness: 0.32
    }
    component Lamp: PrincipledMaterial {
        required property color glow
        required property real power
        baseColor: Theme.color.glare
        roughness: 0.15
        cullMode: Material.NoCulling
        emissiveFactor: finishes.light(glow).times(power)
    }

    PrincipledMaterial {
        id: sheet
        baseColor: finishes.paint
        metalness: 0.5
        roughness: 0.32
        clearcoatAmount: 0.25
        clearcoatRoughnessAmount: 0.04
    }
    PrincipledMaterial {
        id: glass
        baseColor: Theme.color.glass
        roughness: 0.06
        specularAmount: 0.7
    }
    Matt { id: trim; baseColor: Theme.color.glass }
    Matt { id: seat; baseColor: Theme.color.glare }
    Matt { id: seam; baseColor: Theme.color.glass; specularAmount: 0 }
    Matt { id: tyre; baseColor: Theme.color.glass }
    Matt { id: plate; baseColor: Theme.color.signWhite }
    Metal { id: alloy; baseColor: Theme.color.paint }
    Metal { id: steel; baseColor: Theme.color.paintShade }
    PrincipledMaterial {
        id: cable
        baseColor: finishes.car.charging ? Theme.color.accent : Theme.color.dim
        roughness: 0.5
    }
    Lamp { id: headlamp; glow: Theme.color.lamp; power: finishes.lit.high === true ? 6 : finishes.lit.ahead === true ? 3 : finishes.lit.dimmed === true ? 0.8 : 0 }
    Lamp { id: fog; glow: Theme.color.lamp; power: finishes.lit.fogFront === true ? 3 : 0 }
    Lamp { id: tailLamp; glow: Theme.color.signRed; power: finishes.lit.bright === true ? 1.6 : finishes.lit.tail === true ? 0.6 : 0 }
    Lamp { id: bar; glow: Theme.color.signRed; power: finishes.lit.bright === true ? 1.4 : finishes.lit.tail === true ? 0.6 : 0 }
    Lamp { id: backup; glow: Theme.color.lamp; power: finishes.lit.backup === true ? 3 : 0 }
    Lamp { id: blinkLeft; glow: Theme.color.amber; power: finishes.lit.left === true ? 1.2 : 0 }
    Lamp { id: blinkRight; glow: Theme.color.amber; power: finishes.lit.right === true ? 1.2 : 0 }
}
