"""The shell's places put to work: the lockout policy, for now and as long as the cockpit runs."""

from PySide6.QtQml import QQmlApplicationEngine

from hmi.design.lockout import Lockout
from hmi.shell.navigator import Navigator
from hmi.shell.policy_feed import PolicyFeed


def open_places(engine: QQmlApplicationEngine) -> PolicyFeed:
    """Begin, once the runtime is installed; what is made lives as long as `engine`."""
    lockout = engine.singletonInstance("hmi.design", "Lockout")
    navigator = engine.singletonInstance("hmi.shell", "Navigator")
    assert isinstance(lockout, Lockout)
    assert isinstance(navigator, Navigator)

    def limit_depth() -> None:
        navigator.max_depth = lockout.limits.max_depth

    lockout.changed.connect(limit_depth)
    navigator.too_deep.connect(lambda: lockout.explain("depth"))
    return PolicyFeed(lockout, parent=engine)
