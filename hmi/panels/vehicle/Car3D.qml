pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// The car as a solid, saying the same as `CarTop`. A finger turns it; whatever opens or shuts brings it back to where that
// is seen best. Drawn only when something changes.
Item {
    id: view

    required property CarModel car
    required property SolidCar solid
    required property bool flicks
    required property size label
    required property real gap
    readonly property point home: solid.vantage(car.open, car.glass, car.plugged, car.lit.backup === true)
    readonly property bool isTurned: turned !== 0 || raised !== 0
    readonly property bool held: finger.active
    property real turned: 0
    property real raised: 0
    property real around: home.x
    property real above: home.y

    // How far out doors, boot and cable are, and light falls: the camera goes back for them.
    property real wide: ["front-left", "front-right", "rear-left", "rear-right"].some(door => car.open[door] === true) ? 1 : 0
    property real tall: car.open.boot === true ? 1 : 0
    property real cord: car.plugged ? 1 : 0
    property real light: car.lit.ahead === true ? 1 : 0
    readonly property var framing: solid.framing(Qt.point(around + turned, above + raised), Qt.size(width, height), label, gap, Qt.vector4d(wide, tall, cord, light))

    function step(): void {
        turned = solid.stepped(turned);
    }
    function rest(): void {
        turned = raised = 0;
    }

    onHomeChanged: rest()
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
        enabled: !view.held
        Glide {}
    }
    Behavior on raised {
        enabled: !view.held
        Glide {}
    }
    DragHandler {
        id: finger
        property point began
        target: null
        yAxis.enabled: !view.flicks
        onActiveChanged: if (active) began = Qt.point(view.turned, view.raised)
        onActiveTranslationChanged: {
            if (!active)
                return;
            const now = view.solid.dragged(view.home.y, began, activeTranslation.x / view.width, activeTranslation.y / view.height);
            view.turned = now.x;
            view.raised = now.y;
        }
    }
    TapHandler { onDoubleTapped: view.rest() }
    CarScene3D {
        anchors.fill: parent
        anchors.margins: -Theme.space.padding
        car: view.car
        solid: view.solid
        look: Qt.vector3d(-view.above - view.raised, view.around + view.turned, 0)
        place: view.framing.camera
        angle: view.solid.lens(view.height, height)
    }
}
