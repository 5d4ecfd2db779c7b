import QtQuick
import hmi.design
import hmi.signals

// A quick setting on a track: an actuator of the car, with its symbol.
Item {
    id: row

    required property string path
    required property string title
    required property string icon_name

    readonly property real least: Math.ceil(name.advanceWidth + figure.advanceWidth) + icon.width + 2 * Theme.space.gap

    implicitHeight: slider.height

    Signal {
        id: car
        active: row.visible
        path: row.path
    }
    TextMetrics {
        id: name
        font: figure.font
        text: row.title
    }
    TextMetrics {
        id: figure
        font.family: Theme.font.text
        font.pixelSize: Theme.type.secondary
        font.weight: Theme.font.strong
        text: "100\u2009%"
    }
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Theme.size.touch - height) / 2
        name: row.icon_name
        color: Theme.color.dim
    }
    Slider {
        id: slider
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.gap
        anchors.right: parent.right
        labelled: true
        title: row.title
        enabled: car.known
        from: car.minimum
        to: car.maximum
        level: car.number
        valueText: car.text + "\u2009" + car.unit
        pending: car.pending
        stale: car.stale
        failure: car.failure
        onAsked: value => car.set(value)
    }
}
