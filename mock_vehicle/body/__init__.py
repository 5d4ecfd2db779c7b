"""The car around the powertrain: doors, lights, tyres, low voltage, seats, media, trip meters."""
