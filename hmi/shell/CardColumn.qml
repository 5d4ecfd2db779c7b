pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// At most three cards about what matters next: a column at the stage's outer side, a stack over the dock in an upright
// window. They glide when one comes or goes.
Item {
    id: column

    required property list<var> entries
    signal touched(Item card)
    signal hidden

    required property real room
    property real total: 0

    function arrange(): void {
        let y = 0;
        for (const name of deck.shown) {
            const slot = slotOf(name);
            if (slot && y + slot.height <= column.room) {
                slot.place = y;
                slot.fits = true;
                y += slot.height + Theme.space.gap;
            } else if (slot) {
                slot.fits = false;
            }
        }
        total = Math.max(0, y - Theme.space.gap);
    }
    function slotOf(name: string): CardSlot {
        for (let index = 0; index < slots.count; ++index) {
            const slot = slots.itemAt(index) as CardSlot;
            if (slot && slot.name === name)
                return slot;
        }
        return null;
    }
    function undo(): void {
        deck.undo();
    }

    onRoomChanged: arrange()

    CardDeck {
        id: deck
        onChanged: column.arrange()
    }
    Repeater {
        id: slots
        model: column.entries

        CardSlot {
            required property var modelData
            name: modelData.name
            file: modelData.file
            width: column.width
            listed: deck.shown.includes(name)
            onStanding: (relevant, urgency) => deck.put(name, relevant, urgency, modelData.order)
            onHeightChanged: column.arrange()
            onTouched: column.touched(this)
            onHeld: {
                deck.hide(name);
                column.hidden();
            }
        }
    }
}
