import QtQuick
import QtQuick3D
import hmi.design
import hmi.panels.vehicle

// What lies on the ground: the car's shadow, the headlamps' light before it, the brake lights' behind it.
Node {
    id: falls

    required property SolidCar solid
    required property var lit

    component Fall: Model {
        id: fall
        required property var spot
        required property color tone
        property bool shown: true

        source: "#Rectangle"
        position: spot.place
        scale: spot.scale
        eulerRotation: Qt.vector3d(-90, 0, 0)
        castsShadows: false
        visible: opacity > 0
        opacity: shown ? 1 : 0
        materials: PrincipledMaterial {
            lighting: PrincipledMaterial.NoLighting
            alphaMode: PrincipledMaterial.Blend
            baseColor: fall.tone
            baseColorMap: Texture { textureData: fall.spot.texture }
        }

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion.calm }
        }
    }
    Fall {
        spot: falls.solid.falls.shadow
        tone: Qt.alpha(Theme.color.glass, Theme.opacity.scrim)
    }
    Fall {
        spot: falls.solid.falls.low
        tone: Qt.alpha(Theme.color.lamp, Theme.opacity.area)
        shown: falls.lit.low === true && falls.lit.high !== true
    }
    Fall {
        spot: falls.solid.falls.high
        tone: Qt.alpha(Theme.color.lamp, Theme.opacity.scrim)
        shown: falls.lit.high === true
    }
    Fall {
        spot: falls.solid.falls.brake
        tone: Qt.alpha(Theme.color.signRed, Theme.opacity.area)
        shown: falls.lit.brake === true
    }
}
