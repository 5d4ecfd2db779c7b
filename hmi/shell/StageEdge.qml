import QtQuick
import hmi.design
import hmi.shell

// The stage's upper edge: a finger that comes down from its left half brings the notifications, from the right half the
// quick settings.
Item {
    id: edge

    height: Theme.space.padding
    z: 1

    DragHandler {
        target: null
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        xAxis.enabled: false
        onActiveTranslationChanged: {
            if (active && activeTranslation.y > Theme.size.touch / 2 && Navigator.overlay === "")
                Navigator.show(centroid.pressPosition.x < edge.width / 2 ? "notifications" : "quick");
        }
    }
}
