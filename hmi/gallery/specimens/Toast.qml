import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "messages"
    about: qsTr("What has just happened, for a moment; perhaps with a way to take it back.")
    cell: Theme.size.sheet
    poses: [
        Poses.normal,
        Poses.pose("action", qsTr("With a way back"), { "extra": { "action": true } }),
        Poses.pose("caution", qsTr("Caution"), { "extra": { "tone": "amber" } }),
        Poses.pose("danger", qsTr("Danger"), { "extra": { "tone": "red" } }),
        ...Poses.languages.map(pose => Poses.pose(pose.key, pose.name, { "words": pose.words, "mirrored": pose.mirrored, "extra": { "action": true } }))
    ]
    sample: Toast {
        id: toast

        required property var modelData

        toasts: Toasts { linger: 0 }
        Component.onCompleted: {
            if (modelData.extra.action)
                toasts.offer("", modelData.words.long, modelData.words.value, "check");
            else
                toasts.say(modelData.words.long, modelData.extra.tone ? "alert" : "check", modelData.extra.tone ?? "dim");
        }
    }
}
