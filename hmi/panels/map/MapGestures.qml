import QtQuick
import hmi.design
import hmi.panels.map

// What fingers, mouse and wheel do to the map. Drawn with speed it glides on, until a finger is on it again. A short tap beside everything puts the place's card away.
Item {
    id: gestures

    required property MapGround map
    required property MapPlaces places

    DragHandler {
        target: null
        onTranslationChanged: delta => gestures.map.drag(delta.x, delta.y)
        onGrabChanged: (transition, point) => {
            if (transition === PointerDevice.UngrabExclusive)
                gestures.map.fling(point.velocity.x, point.velocity.y, Theme.motion.travel);
        }
    }
    PinchHandler {
        target: null
        onTranslationChanged: delta => gestures.map.drag(delta.x, delta.y)
        onScaleChanged: delta => gestures.map.zoom(delta, centroid.position.x, centroid.position.y)
        onRotationChanged: delta => gestures.map.rotate(delta, centroid.position.x, centroid.position.y)
    }
    WheelHandler {
        target: null
        onWheel: event => gestures.map.wheel(event.angleDelta.y, event.x, event.y)
    }
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onPressedChanged: if (pressed) gestures.map.stop()
        onSingleTapped: gestures.places.close()
        onDoubleTapped: event => gestures.map.zoom(2, event.position.x, event.position.y)
        onLongPressed: gestures.places.drop(point.position)
    }
}
