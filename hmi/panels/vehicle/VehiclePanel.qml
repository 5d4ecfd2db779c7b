pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle
import hmi.shell

// The car as it stands. What can be done to it, or what is known besides, stands beside it, or below where there is no room.
Item {
    id: panel

    readonly property bool beside: width >= Theme.size.compact && width > height
    readonly property bool wide: width >= Theme.size.wide

    Component.onCompleted: if (Navigator.current === "vehicle") views.show(Navigator.argument)

    Connections {
        target: Navigator
        function onAsked(name: string, argument: string) {
            if (name === "vehicle")
                views.show(argument);
        }
    }
    VehicleViews { id: views }
    CarModel {
        id: carNow
        active: panel.visible
    }
    SolidCar {
        id: solidCar
        window: panel.visible ? panel.Window.window : null
        active: panel.visible
    }
    TyresModel {
        id: tyresNow
        active: panel.visible
    }
    DiagnosisModel {
        id: findingsNow
        active: panel.visible
    }
    VehicleControls {
        id: controlsNow
        active: panel.visible
    }
    Flickable {
        id: whole
        anchors.fill: parent
        contentHeight: panel.beside ? height : main.height + Theme.space.gap + side.height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        MainCard {
            id: main
            width: panel.beside ? panel.width - side.width - Theme.space.gap : panel.width
            height: panel.beside ? panel.height : Math.max(implicitHeight, panel.height - side.height - Theme.space.gap)
            view: views.view
            inFlick: whole.interactive
            condition: carNow
            solid: solidCar
            tyres: tyresNow
            diagnosis: findingsNow
            failure: controlsNow.failure
            onChosen: index => views.choose(index)
        }
        SideColumn {
            id: side
            x: panel.beside ? panel.width - width : 0
            y: panel.beside ? 0 : main.height + Theme.space.gap
            width: !panel.beside ? panel.width : panel.wide ? Theme.size.side + Theme.size.touch : Theme.size.ring + Theme.size.touch
            height: panel.beside ? panel.height : implicitHeight
            view: views.view
            controls: controlsNow
            tyres: tyresNow
            diagnosis: findingsNow
        }
    }
}
