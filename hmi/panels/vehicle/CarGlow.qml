pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import hmi.design
import hmi.panels.vehicle

// Light that falls on the road: the headlamps' before the car, the brake lights' behind it.
Item {
    id: glow

    required property Drawing drawing
    required property var lit

    component Fall: LinearGradient {
        id: fall
        required property color tone
        GradientStop { position: 0; color: Qt.alpha(fall.tone, Theme.opacity.area) }
        GradientStop { position: 1; color: Qt.alpha(fall.tone, 0) }
    }

    Repeater {
        model: ["beam-left", "beam-right"]

        CarPart {
            id: beam
            required property string modelData
            drawing: glow.drawing
            name: modelData
            visible: opacity > 0
            opacity: glow.lit.ahead === true ? 1 : 0
            gradient: Fall {
                tone: Theme.color.lamp
                x1: beam.shape.pivotX
                x2: glow.lit.high === true ? glow.drawing.box.right : glow.drawing.box.right - glow.drawing.box.height / 4
            }

            Behavior on opacity {
                NumberAnimation { duration: Theme.motion.calm }
            }
        }
    }
    CarPart {
        id: brake
        drawing: glow.drawing
        name: "brake-glow"
        visible: opacity > 0
        opacity: glow.lit.brake === true ? 1 : 0
        gradient: Fall {
            tone: Theme.color.red
            x1: brake.shape.pivotX
            x2: glow.drawing.box.left
        }

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion.calm }
        }
    }
}
