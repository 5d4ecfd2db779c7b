import QtQuick
import hmi.design
import hmi.panels.vehicle

// The car with its tyre pressures, and below it the figures a driver asks for.
Item {
    id: view

    required property CarModel condition
    required property TyresModel tyres
    required property DiagnosisModel diagnosis

    readonly property bool cramped: height < width * 3 / 4 && width < Theme.size.compact

    implicitHeight: Math.min(width / 2, Theme.size.ring) + Theme.space.gap + figures.height

    CarTop {
        id: picture
        width: parent.width
        height: figures.y - Theme.space.gap
        car: view.condition

        WheelLabels {
            drawn: picture
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
