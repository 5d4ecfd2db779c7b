pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import hmi.design
import hmi.panels.vehicle

// Wheels, sheet metal and glass; bonnet and boot swing up and show what is dark below.
Item {
    id: body

    required property Drawing drawing
    required property CarModel car

    component Part: CarPart { drawing: body.drawing }
    component Paint: LinearGradient {
        y1: body.drawing.part("mirror-left").pivotY
        y2: body.drawing.part("mirror-right").pivotY
        GradientStop { position: 0; color: Theme.color.paintShade }
        GradientStop { position: 1 / 4; color: Theme.color.paint }
        GradientStop { position: 1 - 1 / 4; color: Theme.color.paint }
        GradientStop { position: 1; color: Theme.color.paintShade }
    }
    component Sheet: Part {
        gradient: Paint {}
        line: Theme.color.paintShade
    }
    component Glass: Part {
        fill: Theme.color.glass
    }

    Repeater {
        model: ["wheel-rear-left", "wheel-rear-right", "wheel-front-left", "wheel-front-right"]

        Part {
            required property string modelData
            name: modelData
            fill: Theme.color.glare
        }
    }
    Part {
        name: "body"
        gradient: Paint {}
    }
    Part {
        name: "shoulder-left"
        fill: Qt.alpha(Theme.color.paintShade, Theme.opacity.area)
    }
    Part {
        name: "shoulder-right"
        fill: Qt.alpha(Theme.color.paintShade, Theme.opacity.area)
    }
    Glass { name: "cabin" }
    Glass { name: "bay-front" }
    Glass { name: "bay-rear" }
    Sheet {
        name: "hood"
        swing: body.car.open.hood === true ? 1 : 0
    }
    Part {
        name: "hood-crease-left"
        visible: body.car.open.hood !== true
        line: Theme.color.paintShade
    }
    Part {
        name: "hood-crease-right"
        visible: body.car.open.hood !== true
        line: Theme.color.paintShade
    }
    Sheet {
        name: "boot-lid"
        swing: body.car.open.boot === true ? 1 : 0
    }
    Part {
        name: "rear-window"
        fill: Theme.color.glare
        swing: body.car.open.boot === true ? 1 : 0
    }
    Part {
        name: "windscreen"
        fill: Theme.color.glare
    }
    Part {
        name: "windscreen-shine"
        fill: Qt.alpha(Theme.color.paint, Theme.opacity.area / 2)
    }
    Glass { name: "roof" }
    Part {
        name: "roof-glass"
        fill: Theme.color.glare
    }
    Part {
        name: "roof-shine"
        fill: Qt.alpha(Theme.color.paint, Theme.opacity.area / 2)
    }
}
