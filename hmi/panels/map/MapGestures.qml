import QtQuick
import hmi.panels.map

// What fingers, mouse and wheel do to the map. A short tap beside everything puts the place's card away.
Item {
    id: gestures

    required property MapGround map
    required property MapPlaces places

    DragHandler {
        target: null
        onTranslationChanged: delta => gestures.map.drag(delta.x, delta.y)
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
        onSingleTapped: gestures.places.close()
        onDoubleTapped: event => gestures.map.zoom(2, event.position.x, event.position.y)
        onLongPressed: gestures.places.drop(point.position)
    }
}
