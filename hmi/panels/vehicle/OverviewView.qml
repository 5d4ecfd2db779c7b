import QtQuick
import hmi.design
import hmi.panels.vehicle

// The car, as a solid where a graphics card draws, with its tyre pressures, and below it the figures a driver asks for.
Item {
    id: view

    required property CarModel condition
    required property SolidCar solid
    required property TyresModel tyres
    required property bool flicks
    required property DiagnosisModel diagnosis

    readonly property bool cramped: height < width * 3 / 4 && width < Theme.size.compact

    readonly property bool isSolid: standing.status === Loader.Ready

    component Fade: NumberAnimation {
        duration: Theme.motion.calm
    }
    function stand() {
        if (standing.active)
            standing.setSource(Qt.resolvedUrl("CarSolid.qml"), {car: condition, solid: solid, tyres: tyres, flicks: flicks});
    }

    implicitHeight: Math.min(width / 2, Theme.size.ring) + 2 * Theme.space.gap + figures.height

    // By its file: where Qt Quick 3D is missing the drawing stays. The first time it is made while the drawing stands.
    Loader {
        id: standing
        anchors.fill: picture
        active: view.solid.ready
        asynchronous: !view.solid.seen
        opacity: view.isSolid ? 1 : 0
        onActiveChanged: view.stand()
        onLoaded: view.solid.seen = true
        Component.onCompleted: view.stand()

        Behavior on opacity { Fade {} }
    }
    Binding {
        target: standing.item
        when: standing.item !== null
        property: "flicks"
        value: view.flicks
    }
    Item {
        id: picture
        width: parent.width
        y: Theme.space.gap
        height: figures.y - 2 * Theme.space.gap
        visible: opacity > 0
        opacity: view.isSolid ? 0 : 1

        Behavior on opacity { Fade {} }

        CarTop {
            id: drawing
            anchors.fill: parent
            car: view.condition
            flicks: view.flicks
        }
        WheelLabels {
            drawn: drawing
            wheels: view.tyres.wheels
        }
    }
    FigureRow {
        id: figures
        anchors.bottom: parent.bottom
        width: parent.width
        figures: view.cramped ? view.diagnosis.figures.slice(0, 2) : view.diagnosis.figures
    }
}
