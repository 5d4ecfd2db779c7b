import QtQuick
import hmi.design
import hmi.panels.map

// Land, lines, ways, places and the car, turned and scaled as the map is looked at, fading into the ground at its edges.
Item {
    id: ground

    required property MapGround map
    required property int stripEdge
    default property alias pins: pins.data

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.color.land
    }
    Item {
        id: world
        x: ground.map.focus.x
        y: ground.map.focus.y
        rotation: ground.map.turn
        transformOrigin: Item.TopLeft

        Item {
            id: sheet
            x: ground.map.sheetAt.x
            y: ground.map.sheetAt.y
            scale: ground.map.ratio
            transformOrigin: Item.TopLeft

            Graticule { map: ground.map }
        }
        ReachBand { map: ground.map }
        Tail {
            map: ground.map
            bed: true
        }
        Item {
            x: sheet.x
            y: sheet.y
            scale: sheet.scale
            transformOrigin: Item.TopLeft

            Ways { map: ground.map }
        }
        Tail { map: ground.map }
        Item {
            x: sheet.x
            y: sheet.y
            scale: sheet.scale
            transformOrigin: Item.TopLeft

            Item { id: pins }
        }
        CarMark { map: ground.map }
    }
    EdgeFade {
        anchors.fill: parent
        stripEdge: ground.stripEdge
    }
}
