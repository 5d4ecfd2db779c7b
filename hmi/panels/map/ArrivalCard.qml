import QtQuick
import hmi.design
import hmi.panels.map
import hmi.shell

// On the home screen: with how much charge one arrives; so far solid, from here on dashed.
HomeCard {
    id: card

    relevant: arrival.known
    urgency: arrival.low ? 90 : 30
    panel: "map"
    argument: "destination"
    text: arrival.sentence + ". " + arrival.detail

    MapArrival {
        id: arrival
        active: card.visible || Navigator.current === Navigator.homeName
    }
    Column {
        width: parent.width
        spacing: Theme.space.gap
        opacity: arrival.stale ? Theme.opacity.stale : 1

        Column {
            width: parent.width

            Label {
                width: parent.width
                wrapMode: Text.Wrap
                text: arrival.sentence
                font.pixelSize: Theme.type.primary
                color: arrival.low ? Theme.color.amber : Theme.color.ink
                strong: true
            }
            Label {
                width: parent.width
                wrapMode: Text.Wrap
                dimmed: true
                text: arrival.detail
            }
        }
        LinePlot {
            width: parent.width
            height: Theme.size.cover
            description: card.text
            xs: arrival.xs
            ys: arrival.ys
            dashedXs: arrival.dashedXs
            dashedYs: arrival.dashedYs
            xMin: 0
            xMax: arrival.length
            yMin: arrival.bottom
            yMax: arrival.top
            markX: arrival.now
        }
    }
}
