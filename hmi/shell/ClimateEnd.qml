import QtQuick
import hmi.design
import hmi.shell
import hmi.signals

// One side's climate in the dock: the wish for its temperature, and how strongly the seat heats or the fan blows. A tap
// opens the climate sheet; the wheel, or plus and minus, step the temperature. A wish that came to nothing is amber.
Touchable {
    id: end

    required property string title
    required property string path
    required property string symbol
    required property string levelPath
    required property bool detailed
    property bool flipped: false
    readonly property real bareWidth: Math.ceil(widest.advanceWidth) + 2 * Theme.space.gap
    readonly property real fullWidth: bareWidth + Theme.size.telltale + Theme.space.tight + Theme.space.gap
    readonly property string levelText: symbol === "fan" ? qsTr("fan %1 %").arg(strength.text) : qsTr("seat heating %1 %").arg(strength.text)
    readonly property bool far: strength.valid && strength.number > 0

    width: detailed ? fullWidth : bareWidth
    padding: 0
    text: title
    stale: temperature.stale
    failure: temperature.failure
    onClicked: Navigator.toggle("climate")
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Plus || event.key === Qt.Key_Minus;
        if (event.accepted)
            nudge(event.key === Qt.Key_Plus);
    }
    Accessible.name: [title, temperature.known ? temperature.text + "°" : temperature.text].concat(far ? [levelText] : []).join(", ")

    function nudge(up: bool): void {
        if (up)
            temperature.up();
        else
            temperature.down();
    }

    Stepper { id: temperature; path: end.path }
    Signal { id: strength; path: end.levelPath }
    TextMetrics {
        id: widest
        font: figure.font
        text: "88.8°"
    }
    WheelHandler {
        onWheel: event => end.nudge(event.angleDelta.y > 0)
    }

    background: Face {
        flat: true
        down: end.down
        hovered: end.hovered
    }
    contentItem: Item {
        Label {
            id: figure
            x: end.flipped ? end.width - width - Theme.space.padding : end.detailed ? Theme.space.padding : (end.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            text: temperature.known ? temperature.text + "°" : temperature.text
            opacity: temperature.settled ? 1 : Theme.opacity.stale
            color: temperature.failure ? Theme.color.amber : Theme.color.ink
            font.pixelSize: Theme.type.primary
            strong: true
        }
        LevelIcon {
            visible: end.detailed
            x: end.flipped ? figure.x - width - Theme.space.gap : figure.x + figure.width + Theme.space.gap
            anchors.verticalCenter: parent.verticalCenter
            name: end.symbol
            known: strength.known
            level: end.far ? Math.max(1, Math.round(strength.number * steps / 100)) : 0
            opacity: strength.stale || strength.pending ? Theme.opacity.stale : 1
        }
    }
}
