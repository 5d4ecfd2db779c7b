pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.map
import hmi.shell

// The home screen: the ground, and what floats on it within `clear`.
Item {
    id: panel

    property rect clear: Qt.rect(0, 0, width, height)
    property int stripEdge: Qt.LeftEdge

    Component.onCompleted: if (Navigator.current === Navigator.homeName) known.find(Navigator.argument)

    Connections {
        target: Navigator
        function onAsked(name: string, argument: string) {
            if (name === Navigator.homeName)
                known.find(argument);
        }
    }
    MapGround {
        id: land
        active: panel.visible
        window: Qt.rect(0, 0, panel.width, panel.height)
        clear: panel.clear
        room: floating.room
        still: Theme.motion.calm === 0
    }
    MapPlaces {
        id: known
        active: panel.visible
        ground: land
    }
    MapGuidance {
        id: guiding
        active: panel.visible
    }
    MapGestures {
        anchors.fill: parent
        map: land
        places: known

        Ground {
            objectName: "land"
            anchors.fill: parent
            map: land
            stripEdge: panel.stripEdge

            Repeater {
                model: known.pins

                PlacePin {
                    required property var modelData
                    map: land
                    places: known
                    pin: modelData
                }
            }
        }
    }
    AwayMark {
        map: land
        guided: guiding.arrives
        edge: floating.room
    }
    MapOverlay {
        id: floating
        x: panel.clear.x
        y: panel.clear.y
        width: panel.clear.width
        height: panel.clear.height
        map: land
        places: known
        guidance: guiding
    }
}
