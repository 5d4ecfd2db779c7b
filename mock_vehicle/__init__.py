"""Everything on the other side of the bus: the mock vehicle, its world, its broker, its recordings."""
