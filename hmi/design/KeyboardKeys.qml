pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// The keys of the keyboard, without a field: `typed` says what was struck, `erased`, `closed` and `entered` the rest.
Column {
    id: keys

    property string language
    readonly property real keyWidth: Math.min(2 * Theme.size.key, (width + Theme.space.tight) / layout.widest)
    signal typed(text: string)
    signal erased
    signal closed
    signal entered

    function begin(sentence: bool): void {
        layout.begin(sentence);
    }
    function strike(kind: string, text: string): void {
        const written = layout.press(kind, text);
        if (kind === "erase")
            erased();
        else if (kind === "close")
            closed();
        else if (kind === "enter")
            entered();
        else if (written !== "")
            typed(written);
    }

    spacing: Theme.space.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    KeyLayout {
        id: layout
        language: keys.language
    }
    Repeater {
        model: layout.rows

        Row {
            id: line
            required property var modelData
            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: Theme.space.tight
            LayoutMirroring.enabled: false

            Repeater {
                model: line.modelData

                KeyboardKey {
                    required property var modelData
                    kind: modelData.kind
                    letter: modelData.text
                    lit: kind === "shift" && layout.upper
                    width: keys.keyWidth * modelData.share - Theme.space.tight
                    onClicked: keys.strike(kind, letter)
                }
            }
        }
    }
}
