import QtQuick
import hmi.design
import hmi.shell

// Between the home panel and the open one: it follows the finger and rests where the stage is divided in thirds. Keys
// step it, a tap goes on to the next division. Its bar stands at the edge of the panel, its touch area before it.
Touchable {
    id: handle

    required property Split split
    required property bool portrait
    required property bool flipped
    required property real length
    property real pull: NaN
    readonly property bool dragged: drag.active
    readonly property int sign: flipped && !portrait ? -1 : 1

    function rest(share: real): void {
        Navigator.divide(share);
    }
    function stepBy(direction: int): void {
        rest(split.step(split.share, direction));
    }

    width: portrait ? 2 * Theme.size.touch : Theme.size.touch
    height: portrait ? Theme.size.touch : 2 * Theme.size.touch
    padding: 0
    text: qsTr("Divide the screen")
    onClicked: rest(split.share < 1 ? split.step(split.share, 1) : split.step(0, 0))
    Keys.onLeftPressed: event => {
        event.accepted = !portrait;
        if (event.accepted)
            stepBy(sign);
    }
    Keys.onRightPressed: event => {
        event.accepted = !portrait;
        if (event.accepted)
            stepBy(-sign);
    }
    background: Item {
        Rectangle {
            x: handle.portrait ? (parent.width - width) / 2 : handle.flipped ? Theme.space.hair : parent.width - width - Theme.space.hair
            y: handle.portrait ? parent.height - height - Theme.space.hair : (parent.height - height) / 2
            width: handle.portrait ? Theme.size.touch : Theme.space.tight
            height: handle.portrait ? Theme.space.tight : Theme.size.touch
            radius: Theme.space.hair
            color: handle.down || handle.dragged || handle.hovered ? Theme.color.accent : Theme.color.line
        }
    }
    DragHandler {
        id: drag
        target: null
        xAxis.enabled: !handle.portrait
        yAxis.enabled: handle.portrait
        property real begun: 1
        onActiveChanged: {
            if (active) {
                begun = handle.split.share;
            } else {
                handle.rest(handle.split.settle(handle.pull));
                handle.pull = NaN;
            }
        }
        onActiveTranslationChanged: if (active) handle.pull = Math.min(1, Math.max(0, begun - (handle.portrait ? activeTranslation.y : handle.sign * activeTranslation.x) / handle.length))
    }
}
