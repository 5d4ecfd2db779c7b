import QtQuick
import hmi.shell

// A quick setting that is a switch of the car, or several that go together. What is not known cannot be switched.
QuickTile {
    id: tile

    required property list<string> paths
    required property string textOn
    required property string textOff

    enabled: car.known
    on: car.on
    stale: car.stale
    pending: car.pending
    failure: car.failure
    texts: [title, textOn, textOff]
    detail: car.known ? (car.on ? textOn : textOff) : "–"
    onToggled: car.set(!car.on)

    Together {
        id: car
        active: tile.visible
        paths: tile.paths
    }
}
