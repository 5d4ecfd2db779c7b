pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D
import hmi.design
import hmi.panels.vehicle

// The solid car in its studio, seen by a camera that is turned by `look` and then moved to `place`.
View3D {
    id: scene

    required property CarModel car
    required property SolidCar solid
    required property vector3d look
    required property vector3d place
    required property real angle

    camera: eye
    environment: SceneEnvironment {
        backgroundMode: SceneEnvironment.Transparent
        antialiasingMode: SceneEnvironment.MSAA
        antialiasingQuality: SceneEnvironment.High
        tonemapMode: SceneEnvironment.TonemapModeAces
        lightProbe: Tokens.night ? moon : sun
    }

    // Two, since a texture that gets another picture and its first again stays black.
    Texture {
        id: sun
        source: scene.solid.day
    }
    Texture {
        id: moon
        source: scene.solid.night
    }
    Node {
        eulerRotation: scene.look

        PerspectiveCamera {
            id: eye
            position: scene.place
            fieldOfView: scene.angle
            clipNear: z / 2
            clipFar: z * 2
        }
    }
    CarFalls {
        solid: scene.solid
        lit: scene.car.lit
    }
    CarFinishes {
        id: stuff
        paint: scene.solid.paint !== "" ? scene.solid.paint : Theme.color.paint
        car: scene.car
    }
    Repeater3D {
        model: scene.solid.groups

        CarGroup3D {
            id: group
            required property var modelData
            hinge: modelData
            car: scene.car
            finishes: stuff

            Repeater3D {
                model: group.modelData.inner

                CarGroup3D {
                    required property var modelData
                    hinge: modelData
                    car: scene.car
                    finishes: stuff
                }
            }
        }
    }
}
