pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import hmi.design

// A value on a track. Bind `level` to what is and act on `asked(value)`, once the finger leaves or a key has moved it: until it
// is so, the slider shows what was asked while `pending`, else what is. `moved` follows the finger. `title` is what it is called;
// `labelled` writes it above, with `valueText`. `limit` ends what can be had; `marks` are ticks; the fill begins at `origin`.
T.Slider {
    id: slider

    required property string title
    property real level: NaN
    property string valueText: Math.round(value)
    property bool labelled: false
    property real limit: NaN
    property list<real> marks
    property real origin: from
    property int steps: 20
    property string restriction
    property bool pending: false
    property bool stale: false
    property string failure
    property bool ringed: visualFocus
    readonly property bool locked: Lockout.revision >= 0 && Lockout.forbids(restriction)
    property real wanted: 0
    property bool held: false
    property bool ready: false
    readonly property real due: isNaN(level) ? from : Math.min(to, Math.max(from, pending ? wanted : level))
    signal asked(value: real)

    // What the handle shows is asked for, and shown no longer than until the answer is there.
    function ask(): void {
        held = true;
        if (locked)
            Lockout.explain(restriction);
        else if (!isNaN(level)) {
            wanted = isNaN(limit) ? value : Math.min(value, limit);
            asked(wanted);
        }
        held = false;
    }
    function share(of: real): real {
        const place = Math.min(1, Math.max(0, (of - from) / Math.max(1e-9, to - from)));
        return mirrored ? 1 - place : place;
    }

    onPressedChanged: {
        if (pressed)
            held = true;
        else
            ask();
    }
    onValueChanged: if (ready && !held && value !== due) ask() // a screen reader sets it as it is
    Component.onCompleted: ready = true
    implicitWidth: Theme.size.tile
    implicitHeight: Theme.size.touch + topPadding
    topPadding: labelled ? words.height : 0
    leftPadding: Theme.space.tight
    rightPadding: Theme.space.tight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    stepSize: (to - from) / steps
    snapMode: T.Slider.SnapAlways
    Keys.onLeftPressed: step(mirrored)
    Keys.onRightPressed: step(!mirrored)
    Accessible.onIncreaseAction: step(true)
    Accessible.onDecreaseAction: step(false)
    Accessible.role: Accessible.Slider
    Accessible.name: title + " " + valueText
    Accessible.description: locked ? Lockout.why(restriction) : failure !== "" ? failure : pending ? qsTr("waiting for the vehicle") : stale ? qsTr("not current") : ""

    function step(up: bool): void {
        held = true;
        if (!locked) {
            if (up)
                increase();
            else
                decrease();
            moved();
        }
        ask();
    }

    Binding {
        target: slider
        property: "value"
        value: slider.due
        when: !slider.held
        restoreMode: Binding.RestoreNone
    }

    background: Item {
        SliderTrack {
            x: slider.leftPadding
            y: slider.topPadding + (slider.availableHeight - height) / 2
            width: slider.availableWidth
            begin: slider.share(slider.origin)
            end: slider.visualPosition
            limit: isNaN(slider.limit) ? -1 : slider.share(slider.limit)
            marks: slider.marks.map(mark => slider.share(mark))
            pending: slider.pending
            opacity: !slider.enabled || slider.locked ? Theme.opacity.disabled : slider.stale ? Theme.opacity.stale : 1
        }
    }
    handle: Item {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        y: slider.topPadding + (slider.availableHeight - height) / 2
        implicitWidth: Theme.size.knob
        implicitHeight: Theme.size.knob
        opacity: !slider.enabled || slider.locked ? Theme.opacity.disabled : slider.stale ? Theme.opacity.stale : 1

        Rectangle {
            anchors.fill: parent
            anchors.margins: slider.pressed ? -Theme.space.hair : 0
            radius: Math.min(width / 2, Theme.radius.control)
            color: slider.pending ? Theme.color.tint : slider.pressed || slider.hovered ? Theme.color.accent : Theme.color.ink
            border.width: slider.pending || slider.failure !== "" ? Theme.stroke.mark : 0
            border.color: slider.failure !== "" ? Theme.color.amber : Theme.color.accent
        }
        Icon {
            anchors.centerIn: parent
            visible: slider.locked
            name: "lock"
            size: Theme.size.glyph
            color: Theme.color.ground
        }
        FocusRing { shown: slider.ringed }
    }

    Item {
        id: words
        visible: slider.labelled
        width: slider.width
        height: visible ? Math.max(name.height, figure.height) : 0
        opacity: !slider.enabled || slider.locked ? Theme.opacity.disabled : 1

        RowWords {
            id: name
            anchors.left: parent.left
            anchors.right: figure.left
            anchors.rightMargin: Theme.space.gap
            height: implicitHeight
            title: slider.title
            failure: slider.failure
        }
        Label {
            id: figure
            anchors.right: parent.right
            text: slider.valueText
            opacity: slider.stale ? Theme.opacity.stale : 1
            color: slider.pending ? Theme.color.accent : Theme.color.ink
            strong: true
        }
    }
    LockShield {
        visible: slider.locked
        badge: false
        restriction: slider.restriction
    }
}
