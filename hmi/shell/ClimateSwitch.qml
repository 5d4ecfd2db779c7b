import QtQuick
import hmi.shell
import hmi.signals

// A `ClimateTile` that switches the actuator `path` of the vehicle.
ClimateTile {
    id: tile

    required property string path

    on: actuator.target === true
    pending: actuator.pending
    stale: actuator.stale
    failure: actuator.failure
    onClicked: actuator.set(!on)

    Signal { id: actuator; active: tile.visible; path: tile.path }
}
