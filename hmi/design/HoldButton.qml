import QtQuick
import hmi.design

// For what cannot be taken back: it acts (`held`) only after a finger, or enter, has stayed on it, and shows how far that is.
// A short touch says so: `hint` takes the place of the words until the next one. A screen reader's press is no accident: it acts.
PillButton {
    id: button

    property string hint: qsTr("Keep holding")
    property bool started: false
    property real share: 0
    property string words
    signal held

    text: started ? hint : words
    icon_name: "gesture-tap-hold"
    Accessible.name: words
    Accessible.description: locked ? Lockout.why(restriction) : qsTr("by touch, press and hold")
    Accessible.onPressAction: if (enabled && !locked) held()
    onPressedChanged: {
        if (pressed && !locked)
            begin();
        else
            end();
    }
    onVisibleChanged: end()
    onEnabledChanged: end()
    onLockedChanged: end()
    onActiveFocusChanged: if (!activeFocus && !pressed) end()
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
        share = 0;
        started = false;
    }

    background: Face {
        opacity: button.enabled ? 1 : Theme.opacity.disabled
        down: button.down
        hovered: button.hovered
        pending: button.pending
        failed: button.failure !== ""

        Rectangle {
            x: button.mirrored ? parent.width - width : 0
            width: height + button.share * (parent.width - height)
            height: parent.height
            visible: button.share > 0
            radius: Theme.radius.control
            color: Theme.color.tint
            border.width: Theme.stroke.hair
            border.color: Theme.color.accent
        }
    }
    NumberAnimation {
        id: grow
        target: button
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
