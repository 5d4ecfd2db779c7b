import QtQuick
import hmi.design
import hmi.panels.home
import hmi.shell

// On the home screen, when there is something to say: what stands open, what is done, what is being warmed.
HomeCard {
    id: card

    relevant: home.worth > 0
    urgency: home.worth
    panel: "home"
    padding: Theme.space.loose
    text: home.news

    HomeModel {
        id: home
        active: Navigator.current === Navigator.homeName
    }
    Icon {
        id: symbol
        anchors.verticalCenter: words.verticalCenter
        name: "home"
        color: home.warns ? Theme.color.amber : Theme.color.accent
    }
    Column {
        id: words
        anchors.left: symbol.right
        anchors.leftMargin: Theme.space.gap
        anchors.right: parent.right

        Label {
            width: parent.width
            text: home.news
            wrapMode: Text.Wrap
            strong: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: home.detail !== home.news ? home.detail : home.energy
            wrapMode: Text.Wrap
            dimmed: true
        }
    }
}
