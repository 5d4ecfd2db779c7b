import QtQuick
import hmi.design
import hmi.signals

// One slider: the car's own value, a tick where a hand has put it, and a way to give it back to the scenario.
Row {
    id: lever

    required property string title
    required property string path
    required property real from
    required property real to
    property bool returnable: true
    property real wish: NaN
    signal pulled(value: real)
    signal returned()

    function pull(value: real): void {
        wish = value;
        pulled(value);
    }

    spacing: Theme.space.tight

    Signal { id: signal; path: lever.path }
    Slider {
        id: slider
        width: lever.width - back.width - lever.spacing
        title: lever.title
        labelled: true
        valueText: signal.text + " " + signal.unit
        level: signal.number
        stale: signal.stale
        from: lever.from
        to: lever.to
        marks: isNaN(lever.wish) || !lever.returnable ? [] : [lever.wish]
        onMoved: lever.pull(value)
        onAsked: value => lever.pull(value)
    }
    IconButton {
        id: back
        anchors.bottom: slider.bottom
        opacity: lever.returnable ? 1 : 0
        enabled: lever.returnable && !isNaN(lever.wish)
        icon_name: "restore"
        text: qsTr("%1 as the scenario has it").arg(lever.title)
        onClicked: {
            lever.wish = NaN;
            lever.returned();
        }
    }
}
