import QtQuick
import hmi.design
import hmi.panels.vehicle

// The car with its tyre pressures, and below it the figures a driver asks for.
Item {
    id: view

    required property CarModel condition
    required property TyresModel tyres
    required property bool flicks
    required property DiagnosisModel diagnosis

    readonly property bool cramped: height < width * 3 / 4 && width < Theme.size.compact

    implicitHeight: Math.min(width / 2, Theme.size.ring) + 2 * Theme.space.gap + figures.height

    CarTop {
        id: picture
        width: parent.width
        y: Theme.space.gap
        height: figures.y - 2 * Theme.space.gap
        car: view.condition
        flicks: view.flicks
    }
    WheelLabels {
        x: picture.x
        y: picture.y
        drawn: picture
        wheels: view.tyres.wheels
    }
    FigureRow {
        id: figures
        anchors.bottom: parent.bottom
        width: parent.width
        figures: view.cramped ? view.diagnosis.figures.slice(0, 2) : view.diagnosis.figures
    }
}
