import QtQuick
import hmi.design

// For what cannot be taken back: it acts (`held`) only after a finger, or enter, has stayed on it, and shows how far that is.
// A short touch says so: `hint` takes the place of the words until the next one.
PillButton {
    id: button

    property string hint: qsTr("Keep holding")
    property bool started: false
    property string words
    signal held

    text: started ? hint : words
    Accessible.name: words
    Accessible.description: locked ? Lockout.why(restriction) : qsTr("press and hold")
    onPressedChanged: {
        if (pressed && !locked)
            begin();
        else
            end();
    }
    onVisibleChanged: end()
    Keys.onReturnPressed: event => key(event)
    Keys.onEnterPressed: event => key(event)
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            end();
    }

    function key(event: var): void {
        if (locked)
            Lockout.explain(restriction);
        else if (!event.isAutoRepeat)
            begin();
    }
    function begin(): void {
        started = true;
        grow.start();
    }
    function end(): void {
        grow.stop();
        bar.share = 0;
        started = false;
    }

    Rectangle {
        id: bar

        property real share: 0

        x: button.mirrored ? button.width - width : 0
        z: -1
        width: Math.max(height, share * button.width)
        height: button.height
        visible: share > 0
        radius: height / 2
        color: Theme.color.tint
    }
    NumberAnimation {
        id: grow
        target: bar
        property: "share"
        from: 0
        to: 1
        duration: Theme.time.hold
        onFinished: {
            button.end();
            button.held();
        }
    }
}
