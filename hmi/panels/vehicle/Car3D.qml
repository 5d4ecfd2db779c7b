pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// The car as a solid, saying the same as `CarTop`. One finger turns it; let go, it glides back to where what stands open
// is seen best. Drawn only when something changes.
Item {
    id: view

    required property CarModel car
    required property SolidCar solid
    required property bool flicks
    readonly property list<real> home: solid.vantage(car.open, car.glass, car.plugged, car.lit.backup === true)
    readonly property real facing: around + turned
    property real turned: 0
    property real raised: 0
    property real around: home[0]
    property real above: home[1]

    // How far out doors, boot and cable are, and light falls: the camera goes back for them.
    property real wide: ["front-left", "front-right", "rear-left", "rear-right"].some(door => car.open[door] === true) ? 1 : 0
    property real tall: car.open.boot === true ? 1 : 0
    property real cord: car.plugged ? 1 : 0
    property real light: car.lit.low === true || car.lit.high === true ? 1 : 0
    property size label
    readonly property var framing: solid.framing(Qt.point(facing, above + raised), Qt.size(width, height), label, Qt.vector4d(wide, tall, cord, light))

    opacity: car.current ? 1 : Theme.opacity.stale
    Accessible.role: Accessible.Graphic
    Accessible.name: [car.sentence, car.detail].filter(text => text !== "").join(". ")

    component Glide: NumberAnimation {
        duration: Theme.motion.travel
        easing.type: Easing.InOutCubic
    }
    Behavior on around { Glide {} }
    Behavior on above { Glide {} }
    Behavior on wide { Glide {} }
    Behavior on tall { Glide {} }
    Behavior on cord { Glide {} }
    Behavior on light { Glide {} }
    Behavior on turned {
        enabled: !finger.active
        Glide {}
    }
    Behavior on raised {
        enabled: !finger.active
        Glide {}
    }
    DragHandler {
        id: finger
        target: null
        yAxis.enabled: !view.flicks
        onActiveTranslationChanged: {
            const bounded = view.solid.bounded(view.home[1], -activeTranslation.x / view.width, activeTranslation.y / view.height);
            view.turned = bounded[0];
            view.raised = bounded[1];
        }
        onActiveChanged: {
            if (!active)
                view.turned = view.raised = 0;
        }
    }
    CarScene3D {
        anchors.fill: parent
        anchors.margins: -Theme.space.padding
        car: view.car
        solid: view.solid
        look: Qt.vector3d(-view.above - view.raised, view.facing, 0)
        place: view.framing.camera
        angle: view.solid.lens(view.height, height)
    }
}
