import QtQuick
import hmi.design

// The map ends nowhere: it fades into the ground where the strip begins, below the dock, and a little elsewhere.
Item {
    id: fade

    component Band: Rectangle {
        id: band
        required property bool lying
        property real strength: 1

        gradient: Gradient {
            orientation: band.lying ? Gradient.Vertical : Gradient.Horizontal
            GradientStop { position: 0; color: Qt.alpha(Theme.color.ground, band.strength) }
            GradientStop { position: 0.5; color: Qt.alpha(Theme.color.ground, band.strength / 2 - band.strength * Theme.opacity.wash / 2) }
            GradientStop { position: 1; color: Qt.alpha(Theme.color.ground, 0) }
        }
    }

    Band {
        lying: false
        width: Theme.size.fade
        height: parent.height
    }
    Band {
        lying: false
        anchors.right: parent.right
        width: Theme.size.fade
        height: parent.height
        rotation: 180
        strength: 0.5
    }
    Band {
        lying: true
        width: parent.width
        height: Theme.size.fade / 2
        strength: 0.5
    }
    Band {
        lying: true
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.size.fade
        rotation: 180
    }
}
