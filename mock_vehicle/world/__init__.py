"""What surrounds the car: the road, the driver, the others on it, the weather and the sun."""
