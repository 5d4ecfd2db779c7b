"""`python -m hmi`: the program `hmi`, which ends with the supervisor that started it, if one did."""

from hmi.bus import lifeline

if __name__ == "__main__":
    lifeline.follow()
    from hmi.cli import main

    main()
