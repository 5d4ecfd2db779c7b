pragma Singleton

import QtQuick

// The states a specimen is shown in. A pose is a plain object; `pose()` fills in what it leaves out, so that every
// specimen may bind all of it. `control` are those that every control has, `figure` those of what is only read.
QtObject {
    readonly property var normal: pose("normal", qsTr("Normal"), {})
    readonly property var languages: [
        pose("mirrored", qsTr("Right to left"), { "words": Words.hebrew, "mirrored": true }),
        pose("german", qsTr("Long German"), { "words": Words.german }),
        pose("chinese", qsTr("Chinese"), { "words": Words.chinese })
    ]
    readonly property var control: [
        normal,
        pose("pressed", qsTr("Pressed"), { "down": true }),
        pose("focus", qsTr("Focus"), { "ringed": true }),
        pose("disabled", qsTr("Disabled"), { "enabled": false }),
        pose("stale", qsTr("Stale"), { "stale": true }),
        pose("pending", qsTr("Pending"), { "pending": true }),
        pose("error", qsTr("Error"), { "failure": qsTr("The doors are open") }),
        pose("locked", qsTr("Locked"), { "restriction": "video" }),
        ...languages
    ]
    readonly property var figure: [
        normal,
        pose("stale", qsTr("Stale"), { "stale": true }),
        pose("unknown", qsTr("Unknown"), { "known": false }),
        ...languages
    ]

    function pose(key: string, name: string, changes: var): var {
        const plain = {
            "key": key,
            "name": name,
            "words": Words.english,
            "down": undefined,
            "ringed": false,
            "enabled": true,
            "stale": false,
            "pending": false,
            "failure": "",
            "restriction": "",
            "mirrored": false,
            "known": true,
            "extra": ({})
        };
        return Object.assign(plain, changes);
    }
}
