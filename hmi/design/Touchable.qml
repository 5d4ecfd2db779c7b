import QtQuick
import QtQuick.Templates as T
import hmi.design

// What a finger, a mouse, a key or the rotary controller sets off; buttons and rows stand on it. It answers at once, shows
// the focus, and says why instead of acting while its `restriction` is forbidden.
T.AbstractButton {
    id: touchable

    property string restriction
    property bool pending: false
    property bool stale: false
    property string failure
    property real shape: Theme.radius.control
    property bool insideRing: false
    property bool roundLock: false
    property bool lockBadge: true
    property color lockInk: Theme.color.ink
    property bool ringed: visualFocus
    readonly property bool locked: Lockout.revision >= 0 && Lockout.forbids(restriction)
    readonly property real inkOpacity: !enabled || locked ? Theme.opacity.disabled : stale ? Theme.opacity.stale : 1

    function press(): void {
        if (locked)
            Lockout.explain(restriction);
        else if (enabled)
            click();
    }

    implicitWidth: Math.max(Theme.size.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.size.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: event => {
        event.accepted = locked;
        if (locked)
            press();
    }
    Accessible.name: text
    Accessible.description: locked ? Lockout.why(restriction) : failure !== "" ? failure : pending ? qsTr("waiting for the vehicle") : stale ? qsTr("not current") : ""
    Accessible.onPressAction: press()

    LockShield {
        visible: touchable.locked
        restriction: touchable.restriction
        round: touchable.roundLock
        badge: touchable.lockBadge
        ink: touchable.lockInk
    }
    FocusRing {
        shown: touchable.ringed
        shape: touchable.shape
        inside: touchable.insideRing
    }
}
