pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// The keys of the keyboard, without a field: `typed` says what was struck, `erased`, `closed` and `entered` the rest. A key stays
// the same item when its letter changes, so that the focus stays on it.
Column {
    id: keys

    objectName: "keyboard-keys"

    property string language
    readonly property real keyWidth: Math.min(2 * Theme.size.key, width / layout.widest)
    readonly property var rows: layout.rows
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

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    KeyLayout {
        id: layout
        language: keys.language
    }
    Repeater {
        model: layout.counts

        Row {
            id: line
            required property int index
            required property int modelData
            anchors.horizontalCenter: parent?.horizontalCenter
            LayoutMirroring.enabled: false

            Repeater {
                model: line.modelData

                KeyboardKey {
                    required property int index
                    readonly property var self: keys.rows[line.index][index]
                    visible: self !== undefined
                    kind: self?.kind ?? ""
                    letter: self?.text ?? ""
                    lit: kind === "shift" && layout.upper
                    width: keys.keyWidth * (self?.share ?? 0)
                    onClicked: keys.strike(kind, letter)
                }
            }
        }
    }
}
