pragma ComponentBehavior: Bound

import QtQuick
import hmi.panels.vehicle

// Beside the car: what can be done, or what is known besides.
Item {
    id: side

    required property int view
    required property VehicleControls controls
    required property TyresModel tyres
    required property DiagnosisModel diagnosis

    implicitHeight: (body.item as Item)?.implicitHeight ?? 0

    Loader {
        id: body
        anchors.fill: parent
        sourceComponent: [tiles, tyreRows, about][side.view]
    }
    Component {
        id: tiles
        ControlGrid { controls: side.controls }
    }
    Component {
        id: tyreRows
        RowsCard {
            title: qsTr("Tyres and brakes")
            rows: side.tyres.rows
        }
    }
    Component {
        id: about
        RowsCard {
            title: side.diagnosis.title !== "" ? side.diagnosis.title : qsTr("This car")
            rows: side.diagnosis.about
        }
    }
}
