"""The shell's places put to work: lockout policy, notifications and search, for as long as the cockpit runs."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

from hmi.design.lockout import Lockout
from hmi.design.tokens import Tokens
from hmi.shell.call import Call
from hmi.shell.kept import Kept
from hmi.shell.navigator import Navigator
from hmi.shell.notifications import Notification, Priority, Text
from hmi.shell.notifications_model import Notifications
from hmi.shell.policy_feed import PolicyFeed
from hmi.shell.search_answers import SearchAnswers
from hmi.shell.search_model import Search
from hmi.shell.settings import Settings
from hmi.signals.words import QT_TRANSLATE_NOOP

NO_POLICY = QT_TRANSLATE_NOOP("notifications", "The rules for driving cannot be read, so the strictest hold")
NO_LOOK = QT_TRANSLATE_NOOP("notifications", "The look that was chosen cannot be shown")


def open_places(engine: QQmlApplicationEngine, kept: Kept) -> Callable[[], None]:
    """Begin, once the runtime is installed. What is made lives as long as `engine`; call what is returned before that
    ends, since the search works on a thread of its own.
    """
    lockout = _of(engine, "hmi.design", Lockout)
    navigator = _of(engine, "hmi.shell", Navigator)
    notifications = _of(engine, "hmi.shell", Notifications)
    search = _of(engine, "hmi.shell", Search)
    settings = _of(engine, "hmi.shell", Settings)
    tokens = _of(engine, "hmi.design", Tokens)
    policy = PolicyFeed(lockout, parent=engine)

    def limit() -> None:
        navigator.max_depth = lockout.limits.max_depth
        notifications.limit(lockout.limits)
        search.limit(lockout.limits)

    def tell_problem() -> None:
        """What is wrong with the settings stands there until it is right again."""
        if problem := settings.property("problem"):
            now = notifications.now
            told = Notification("settings", Text("", problem), icon="cog", panel="settings", time=now, lasts=False)
            notifications.log.tell(told)
        else:
            notifications.log.over("settings")

    def tell_kept() -> None:
        """Likewise of what panels keep."""
        if kept.problem:
            told = Notification("kept", Text("", kept.problem), icon="cog", time=notifications.now, lasts=False)
            notifications.log.tell(told)
        else:
            notifications.log.over("kept")

    def tell_look() -> None:
        """A theme that is not there or cannot be read, until one that can be shown is chosen."""
        if problem := tokens.property("problem"):
            title, detail = Text("notifications", NO_LOOK), Text("", problem)
            told = Notification(
                "look", title, detail, "palette", panel="settings", argument="look", time=notifications.now, lasts=False
            )
            notifications.log.tell(told)
        else:
            notifications.log.over("look")

    _of(engine, "hmi.shell", Call).missed.connect(notifications.log.tell)
    lockout.changed.connect(limit)
    lockout.refused.connect(notifications.answer)
    navigator.too_deep.connect(lambda: lockout.explain("depth"))
    notifications.opened.connect(navigator.open)
    search.opened.connect(navigator.open)
    search.overlay_wanted.connect(navigator.show)
    search.acted.connect(lambda: navigator.show(""))
    search.acted.connect(SearchAnswers(notifications.property("toasts"), engine).tell)
    notifications.centre_wanted.connect(lambda: navigator.show("notifications"))
    settings.problem_changed.connect(tell_problem)
    kept.problem_changed.connect(tell_kept)
    tokens.problem_changed.connect(tell_look)
    limit()
    tell_problem()
    tell_kept()
    tell_look()
    if policy.problem:
        title, detail = Text("notifications", NO_POLICY), Text("", policy.problem)
        told = Notification("policy", title, detail, "alert", Priority.WARNING, time=notifications.now, lasts=False)
        notifications.log.tell(told)
    return search.worker.end


def _of[Singleton: QObject](engine: QQmlApplicationEngine, module: str, kind: type[Singleton]) -> Singleton:
    found = engine.singletonInstance(module, kind.__name__)
    assert isinstance(found, kind)
    return found
