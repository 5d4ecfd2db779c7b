import QtQuick
import hmi.design
import hmi.shell

// One card's place on the home screen: there while the deck has it and there is room.
Item {
    id: slot

    required property string name
    required property url file
    required property bool listed
    readonly property HomeCard card: loader.item as HomeCard
    readonly property bool shown: listed && fits
    property bool fits: false
    property real place: 0
    property real presence: shown ? 1 : 0
    signal standing(bool relevant, int urgency)
    signal touched
    signal held

    function report(): void {
        if (card)
            standing(card.relevant, card.urgency);
    }

    y: place
    height: card ? card.implicitHeight : 0
    visible: presence > 0
    enabled: shown
    opacity: presence
    onCardChanged: report()

    Behavior on y {
        enabled: slot.presence > 0
        NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
    }
    Behavior on presence {
        NumberAnimation { duration: Theme.motion.calm; easing.type: Easing.OutCubic }
    }
    Loader {
        id: loader
        width: parent.width
        source: slot.file
    }
    Connections {
        target: slot.card
        function onRelevantChanged() {
            slot.report();
        }
        function onUrgencyChanged() {
            slot.report();
        }
        function onPressed() {
            slot.touched();
        }
        function onPressAndHold() {
            slot.held();
        }
    }
}
