import QtQuick
import hmi.design
import hmi.signals

// One slider: the car's own value until a finger moves it, and a way to give it back to the scenario.
Item {
    id: lever

    required property string title
    required property string path
    required property real from
    required property real to
    property bool returnable: true
    signal pulled(real value)
    signal returned()

    implicitHeight: slider.y + slider.height

    Signal { id: signal; path: lever.path }
    Label {
        id: name
        text: lever.title
    }
    Quantity {
        anchors.right: parent.right
        anchors.baseline: name.baseline
        title: lever.title
        number: signal.text
        unit: signal.unit
        stale: signal.stale
    }
    Slider {
        id: slider
        anchors.top: name.bottom
        width: back.visible ? parent.width - back.width - Theme.space.tight : parent.width
        from: lever.from
        to: lever.to
        text: lever.title
        onMoved: lever.pulled(value)
    }
    Binding {
        target: slider
        property: "value"
        value: signal.number
        when: signal.known && !slider.pressed
        restoreMode: Binding.RestoreNone
    }
    IconButton {
        id: back
        visible: lever.returnable
        anchors.right: parent.right
        anchors.verticalCenter: slider.verticalCenter
        icon_name: "restore"
        text: qsTr("%1: as the scenario has it").arg(lever.title)
        onClicked: lever.returned()
    }
}
