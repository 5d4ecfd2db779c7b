import QtQuick

// The same 150 texts, set from outside by index.
Window {
    id: wall

    required property int count

    function showText(index: int, text: string) {
        (cells.itemAt(index) as Text).text = text;
    }

    width: 1280
    height: 720
    visible: true
    color: "black"

    Grid {
        columns: 10

        Repeater {
            id: cells
            model: wall.count

            Text {
                width: 128
                height: 48
                color: "white"
                font.pixelSize: 20
                text: "–"
            }
        }
    }
}
