import QtQuick

// 150 texts that show 150 signals through `Signal`.
Window {
    id: wall

    required property list<string> paths

    width: 1280
    height: 720
    visible: true
    color: "black"

    Grid {
        columns: 10

        Repeater {
            model: wall.paths

            WallText {}
        }
    }
}
