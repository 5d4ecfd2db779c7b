import QtQuick
import hmi.design
import hmi.panels.vehicle
import hmi.shell

// On the home screen, while a tyre needs air: which, and what to do.
HomeCard {
    id: card

    relevant: tyres.low
    urgency: 70
    panel: "vehicle"
    argument: "tyres"
    padding: Theme.space.loose
    text: tyres.sentence

    TyresModel {
        id: tyres
        active: Navigator.current === Navigator.homeName
    }
    Icon {
        id: symbol
        anchors.verticalCenter: words.verticalCenter
        name: "car-tire-alert"
        color: Theme.color.amber
    }
    Column {
        id: words
        anchors.left: symbol.right
        anchors.leftMargin: Theme.space.gap
        anchors.right: parent.right

        Label {
            width: parent.width
            text: tyres.sentence
            wrapMode: Text.Wrap
            strong: true
        }
        Label {
            width: parent.width
            text: tyres.detail
            wrapMode: Text.Wrap
            dimmed: true
        }
    }
}
