"""`python -m mock_vehicle`: the program `mock-vehicle`, which ends with the supervisor that started it, if one did."""

from hmi.bus import lifeline

if __name__ == "__main__":
    lifeline.follow()
    from mock_vehicle.cli import main

    main()
