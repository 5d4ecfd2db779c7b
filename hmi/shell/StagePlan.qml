import QtQuick
import hmi.design
import hmi.shell

// Where everything stands on the stage, in its own px: what is clear of dock and margins, the panel's part of it, and what
// is left for the home panel. `pull` is the share a finger is pulling the division to, not a number without one.
QtObject {
    id: plan

    required property real width
    required property real height
    required property real dockHeight
    required property bool portrait
    required property bool mirrored
    required property real pull
    property real captionHeight: 0
    readonly property bool atHome: Navigator.current === Navigator.homeName
    readonly property real near: portrait ? Theme.space.padding : Theme.space.margin
    readonly property real top: portrait ? Theme.space.gap : Theme.space.padding
    readonly property real tall: height - dockHeight - Theme.space.padding - Theme.space.gap - top
    readonly property real caption: captionHeight > 0 && tall - captionHeight - Theme.space.gap >= Theme.size.part ? captionHeight + Theme.space.gap : 0
    readonly property rect clear: Qt.rect(mirrored ? Theme.space.padding : near, top, width - near - Theme.space.padding, tall - caption)
    readonly property real length: portrait ? clear.height : clear.width
    readonly property real share: isNaN(pull) ? settled : pull
    readonly property bool divided: !atHome && share < 1
    readonly property real part: share < 1 ? share * length - Theme.space.gap / 2 : length
    readonly property real rest: length - part
    readonly property rect panel: portrait ? Qt.rect(clear.x, clear.y + rest, clear.width, part) : Qt.rect(clear.x + (mirrored ? 0 : rest), clear.y, part, clear.height)
    readonly property rect home: !divided ? Qt.rect(0, 0, width, height) : portrait ? Qt.rect(0, 0, width, panel.y - Theme.space.gap) : Qt.rect(mirrored ? panel.x + panel.width + Theme.space.gap : 0, 0, width - panel.width - Theme.space.gap - Theme.space.padding, height)
    readonly property Split split: Split {
        wished: Navigator.share
        length: plan.length
        leastPanel: Theme.size.part
        leastHome: Theme.size.part
    }
    property real settled: split.share
    property real covered: atHome ? 0 : 1

    // The part of the home panel that nothing stands before, `cards` px of cards on it, in its own px.
    function homeClear(cards: real): rect {
        const free = divided ? rest - Theme.space.gap : length;
        if (portrait)
            return Qt.rect(clear.x, clear.y, clear.width, free - (cards > 0 ? cards + Theme.space.gap : 0));
        const beside = cards > 0 ? cardWidth + Theme.space.gap : 0;
        return Qt.rect(divided && mirrored ? 0 : clear.x + (mirrored ? beside : 0), clear.y, free - beside, clear.height);
    }
    readonly property real cardWidth: portrait ? clear.width : Math.min(Theme.size.cardColumn, (clear.width - Theme.space.gap) / 2)
    readonly property rect cards: portrait ? clear : Qt.rect(mirrored ? clear.x : clear.x + clear.width - cardWidth, clear.y, cardWidth, clear.height)

    Behavior on settled {
        NumberAnimation { duration: Theme.motion.travel; easing.type: Easing.OutCubic }
    }
    Behavior on covered {
        NumberAnimation { duration: Theme.motion.travel; easing.type: Easing.OutCubic }
    }
}
