import QtQuick
import hmi.design
import hmi.panels.vehicle

// The charging flap, and the cable: in the accent while energy flows.
Item {
    id: port

    required property Drawing drawing
    required property CarModel car
    readonly property color cord: car.charging ? Theme.color.accent : Theme.color.dim

    CarPart {
        drawing: port.drawing
        name: "port"
        visible: port.car.open.flap === true
        fill: Theme.color.glass
    }
    CarPart {
        drawing: port.drawing
        name: "flap"
        fill: port.car.open.flap === true ? Theme.color.paint : Theme.color.paintShade
        line: Theme.color.glass
        swing: port.car.open.flap === true ? 1 : 0
    }
    CarPart {
        drawing: port.drawing
        name: "cable"
        visible: port.car.plugged
        line: port.cord
        weight: 2
    }
    CarPart {
        drawing: port.drawing
        name: "plug"
        visible: port.car.plugged
        fill: port.cord
    }
}
