pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle

// The car from above, nose to the right, as its signals say it is. It fills its place and keeps its proportions.
Item {
    id: view

    required property CarModel car
    property bool flicks: false
    readonly property real fit: Math.min(width / plan.box.width, height / plan.box.height)
    readonly property point origin: Qt.point(width / 2 - (plan.box.x + plan.box.width / 2) * fit, height / 2 - (plan.box.y + plan.box.height / 2) * fit)

    function placeOf(part: string): point {
        const shape = plan.part(part);
        return Qt.point(origin.x + shape.pivotX * fit, origin.y + shape.pivotY * fit);
    }

    // Without a GPU a shape that is wholly outside of what clips it is drawn all the same; one picture of all is not.
    layer.enabled: flicks
    opacity: car.current ? 1 : Theme.opacity.stale
    Accessible.role: Accessible.Graphic
    Accessible.name: [car.sentence, car.detail].filter(text => text !== "").join(". ")

    Drawing { id: plan }
    Item {
        x: view.origin.x
        y: view.origin.y
        scale: view.fit
        transformOrigin: Item.TopLeft

        CarGlow {
            drawing: plan
            lit: view.car.lit
        }
        CarBody {
            drawing: plan
            car: view.car
        }
        CarSides {
            drawing: plan
            car: view.car
        }
        CarLamps {
            drawing: plan
            lit: view.car.lit
        }
        CarPort {
            drawing: plan
            car: view.car
        }
    }
}
