"""Frames of a CAN log as signals: a DBC says what is in them, a mapping which of it is a signal of the catalogue."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from hmi.bus.catalogue import Scalar, default_catalogue
from mock_vehicle.sessions.can_frames import Frame, in_order
from mock_vehicle.sessions.can_log import read_log
from mock_vehicle.sessions.csv_rows import Progress
from mock_vehicle.sessions.dbc import load_dbc
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import CanMapping, MappedCan
from mock_vehicle.sessions.mapping_files import load_mapping, mapping_names
from mock_vehicle.sessions.mapping_values import Meaning, meaning
from mock_vehicle.sessions.report import ImportReport

if TYPE_CHECKING:
    from cantools.database.can import Database, Message

type Key = tuple[int, bool]
"""Identifier, and whether it is an extended one."""


class _Wanted(NamedTuple):
    """What the mapping wants of a message on one bus (None: any)."""

    message: "Message"
    bus: int | None
    signals: list[tuple[str, str, Meaning]]
    """Name in the DBC, path, and what its value means."""


class CanSource:
    """A log of frames with its databases and its mapping. Raises `SessionError` when they do not go together."""

    def __init__(self, file: Path, mapping: str | None, dbc: Sequence[Path]) -> None:
        if not dbc:
            raise SessionError(f"{file}: a log of frames needs --dbc FILE, which says what is in them")
        databases = [load_dbc(one) for one in dbc]
        self.file = file
        self.report = ImportReport(noun="frames")
        names = ", ".join(one.name for one in dbc)
        self.mapping = _mapping(names, databases) if mapping is None else load_mapping(mapping, CanMapping)
        self._known: set[Key] = {_key(one) for database in databases for one in database.messages}
        self._wanted = self._find(databases, names)

    def moments(self, progress: Progress | None) -> Iterator[tuple[float, Sequence[tuple[str, Scalar]]]]:
        """What each frame says."""
        wanted, report = self._wanted, self.report
        strangers: set[Key] = set()
        for frame in in_order(read_log(self.file, report, progress), report):
            key = (frame.id, frame.is_extended)
            found = wanted.get(key)
            if found is None:
                if key in self._known:
                    report.unused["the mapping has nothing of their message"] += 1
                else:
                    report.unused["the DBC does not know their id"] += 1
                    strangers.add(key)
                continue
            matching = [one for one in found if one.bus is None or frame.bus is None or one.bus == frame.bus]
            if not matching:
                report.unused["another bus than the mapping's"] += 1
            elif values := self._values(frame, matching):
                yield frame.time_s, values
        if strangers:
            report.notes.append(f"{len(strangers)} ids are not in the DBC")

    def _values(self, frame: Frame, wanted: list[_Wanted]) -> list[tuple[str, Scalar]]:
        values: list[tuple[str, Scalar]] = []
        for one in wanted:
            message = one.message
            if len(frame.data) < message.length:
                self.report.dropped[f"shorter than {message.name} in the DBC"] += 1
                return []
            try:
                decoded = message.decode(frame.data, decode_choices=False)
            except Exception as error:  # cantools and bitstruct raise several kinds
                self.report.dropped[f"cannot be decoded as {message.name}: {type(error).__name__}"] += 1
                return []
            if not isinstance(decoded, dict):
                continue
            for name, path, mean in one.signals:
                raw = decoded.get(name)
                value = mean(raw) if isinstance(raw, int | float) else None
                if value is not None:
                    values.append((path, value))
        return values

    def _find(self, databases: Sequence["Database"], names: str) -> dict[Key, list[_Wanted]]:
        mapping = self.mapping
        by_name = {one.name: one for database in reversed(databases) for one in database.messages}
        found: dict[tuple[str, int | None], _Wanted] = {}
        lacking = []
        for signal in mapping.signals:
            message_name, _, signal_name = signal.signal.partition(".")
            message = by_name.get(message_name)
            known = {} if message is None else {one.name: one for one in message.signals}
            if message is None or signal_name not in known:
                lacking.append(signal.signal)
                continue
            bus = mapping.bus if signal.bus is None else signal.bus
            wanted = found.setdefault((message_name, bus), _Wanted(message, bus, []))
            mean = self._meaning(signal, known[signal_name].unit or "")
            wanted.signals.append((signal_name, signal.path, mean))
        if not found:
            raise SessionError(
                f"none of the {len(mapping.signals)} signals of the mapping {mapping.name} is in {names}"
            )
        if lacking:
            self.report.notes.append(f"not in the DBC: {', '.join(lacking)}")
        out: dict[Key, list[_Wanted]] = {}
        for one in found.values():
            out.setdefault(_key(one.message), []).append(one)
        return out

    def _meaning(self, signal: MappedCan, unit: str) -> Callable[[float | str], Scalar | None]:
        try:
            return meaning(signal, signal.signal, unit, default_catalogue()[signal.path], self.report)
        except SessionError as error:
            raise SessionError(f"{self.mapping.name}.yaml: {signal.signal}: {error}") from error


def _key(message: "Message") -> Key:
    return message.frame_id, message.is_extended_frame


def _mapping(names: str, databases: Sequence["Database"]) -> CanMapping:
    messages = {one.name for database in databases for one in database.messages}
    for name in mapping_names(kind=CanMapping):
        mapping = load_mapping(name, CanMapping)
        if set(mapping.signature) <= messages:
            return mapping
    raise SessionError(f"no mapping knows the messages of {names}; --mapping FILE.yaml says which are which signals")
