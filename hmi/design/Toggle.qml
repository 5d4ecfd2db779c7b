import QtQuick
import QtQuick.Templates as T
import hmi.design

// A switch with its words. Bind `on` to what is and act on `asked(on)`: until it is so, the switch shows what was asked while
// `pending`, else what is. (A switch that belongs to nobody else may use `checked` and `toggled` instead.)
T.Switch {
    id: toggle

    property var on
    property string detail
    property string restriction
    property bool pending: false
    property bool stale: false
    property string failure
    property bool ringed: visualFocus
    readonly property bool locked: Lockout.revision >= 0 && Lockout.forbids(restriction)
    readonly property real inkOpacity: !enabled || locked ? Theme.opacity.disabled : stale ? Theme.opacity.stale : 1
    property bool wanted: false
    signal asked(on: bool)

    function press(): void {
        if (locked)
            Lockout.explain(restriction);
        else if (enabled)
            click();
    }

    checked: on === true
    onToggled: {
        if (on === undefined)
            return;
        wanted = checked;
        asked(wanted);
        checked = Qt.binding(() => pending ? wanted : on === true);
    }
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.touch, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space.tight
    bottomPadding: Theme.space.tight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: event => {
        event.accepted = locked;
        if (locked)
            press();
    }
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: locked ? Lockout.why(restriction) : failure !== "" ? failure : pending ? qsTr("waiting for the vehicle") : stale ? qsTr("not current") : detail
    Accessible.checked: checked
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    indicator: ToggleKnob {
        x: toggle.mirrored ? toggle.leftPadding : toggle.width - width - toggle.rightPadding
        y: (toggle.height - height) / 2
        position: toggle.visualPosition
        on: toggle.checked
        down: toggle.down
        hovered: toggle.hovered
        pending: toggle.pending
        failed: toggle.failure !== ""
        opacity: !toggle.enabled || toggle.locked ? Theme.opacity.disabled : toggle.stale ? Theme.opacity.stale : 1
        locked: toggle.locked
        focused: toggle.ringed
    }
    contentItem: RowWords {
        title: toggle.text
        detail: toggle.detail
        failure: toggle.failure
        opacity: toggle.inkOpacity
        endMargin: toggle.text !== "" ? toggle.indicator.width + Theme.space.loose : toggle.indicator.width
    }

    LockShield {
        visible: toggle.locked
        restriction: toggle.restriction
        badge: false
    }
}
