import QtQuick
import hmi.design

// The map ends nowhere: it fades into the ground where the strip begins and below the dock, and a little elsewhere.
Item {
    id: fade

    required property int stripEdge

    component Band: Rectangle {
        id: band
        required property bool lying
        property bool strong: true
        readonly property real strength: strong ? 1 : 0.5

        width: lying ? parent.width : strong ? Theme.size.fade : Theme.size.fade / 2
        height: !lying ? parent.height : strong ? Theme.size.fade : Theme.size.fade / 2
        gradient: Gradient {
            orientation: band.lying ? Gradient.Vertical : Gradient.Horizontal
            GradientStop { position: 0; color: Qt.alpha(Theme.color.ground, band.strength) }
            GradientStop { position: 0.5; color: Qt.alpha(Theme.color.ground, band.strength * Theme.opacity.stale) }
            GradientStop { position: 1; color: Qt.alpha(Theme.color.ground, 0) }
        }
    }

    Band {
        lying: false
        strong: fade.stripEdge === Qt.LeftEdge
    }
    Band {
        anchors.right: parent.right
        lying: false
        rotation: 180
        strong: fade.stripEdge === Qt.RightEdge
    }
    Band {
        lying: true
        strong: fade.stripEdge === Qt.TopEdge
    }
    Band {
        anchors.bottom: parent.bottom
        lying: true
        rotation: 180
    }
}
