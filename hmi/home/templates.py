"""Templates of Home Assistant's configs: Jinja expressions over `value` and `value_json`.

They come over the bus, so nothing in them can loop, call or grow: only the nodes and filters named here are let in, on
top of Jinja's sandbox, with arguments that are written down in the template. Jinja is imported with the first
template, on whichever thread that is.
"""

import math
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from jinja2 import nodes
    from jinja2.sandbox import SandboxedEnvironment

MAX_TEMPLATE_CHARACTERS = 1_000
MAX_RESULT_CHARACTERS = 255
"""Home Assistant's own limit of a state."""

_FILTERS = {
    **dict.fromkeys(("abs", "capitalize", "first", "last", "length", "lower", "string", "title", "tojson", "upper"), 0),
    **dict.fromkeys(("float", "trim"), 1),
    **dict.fromkeys(("default", "d", "int", "round"), 2),
}
"""With how many arguments each is let in."""

_ANY_ARGUMENT = frozenset({"default", "d"})
"""They pass their argument on; of all others it must be a constant, so that no payload sets what a filter costs."""

MAX_DECIMALS = 6
_LARGEST = 10**18
"""Whole numbers beyond are not reckoned with: their digits would cost time."""

_NODES = frozenset(
    {"Template", "Output", "TemplateData", "Name", "Const", "Getattr", "Getitem", "Filter", "Test", "Compare"}
    | {"Operand", "CondExpr", "If", "And", "Or", "Not", "Neg", "Pos", "Add", "Sub", "Mul", "Div", "FloorDiv", "Mod"}
    | {"Concat", "List", "Tuple", "Dict", "Pair", "Keyword"}
)

type Render = Callable[[str], str]
"""From a payload (or a wanted value) to what it says."""


class TemplateError(Exception):
    """A template cannot be used, or a payload does not fit it; one line."""


def plain(text: str) -> str:
    """What an absent template does."""
    return text


def compiled(source: str | None) -> Render:
    """The function that `source` describes; raises `TemplateError` when it is too long, wrong or not let in."""
    return plain if source is None else _compiled(source)


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2.sandbox import SandboxedEnvironment

    class Numbers(SandboxedEnvironment):
        """`*` and `%` are for numbers: with a text they would make a very long one; and for none of many digits."""

        intercepted_binops = frozenset({"*", "/", "//", "%", "**"})

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            for operand in (left, right):
                if not isinstance(operand, int | float):
                    raise TypeError(f"{operator} is for numbers")
                if isinstance(operand, int) and abs(operand) > _LARGEST:
                    raise ValueError(f"{operator} is for numbers up to {_LARGEST}")
            return super().call_binop(context, operator, left, right)

    environment = Numbers(autoescape=False, cache_size=0)
    environment.globals.clear()
    environment.filters["round"] = _rounded
    return environment


def _rounded(value: Any, precision: int = 0, method: str = "common") -> float:
    """Jinja's `round` with at most `MAX_DECIMALS`: its own raises ten to the power of whatever it is given."""
    decimals, number = min(MAX_DECIMALS, max(0, precision)), float(value)
    if method == "common":
        return round(number, decimals)
    return {"ceil": math.ceil, "floor": math.floor}[method](number * 10.0**decimals) / 10.0**decimals


def _compiled(source: str) -> Render:
    if len(source) > MAX_TEMPLATE_CHARACTERS:
        raise TemplateError(f"a template of {len(source)} characters, at most {MAX_TEMPLATE_CHARACTERS} are taken")
    from jinja2 import TemplateError as JinjaError

    environment = _environment()
    try:
        _let_in(environment.parse(source))
        template = environment.from_string(source)
    except (JinjaError, RecursionError) as error:
        raise TemplateError(f"the template {_short(source)} does not parse: {error}") from error

    def render(text: str) -> str:
        names: dict[str, Any] = {"value": text}
        with suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # undefined then, as in Home Assistant
            names["value_json"] = msgspec.json.decode(text)
        try:
            result = template.render(names).strip()
        except Exception as error:  # whatever the template's expression can raise on a payload that does not fit
            raise TemplateError(f"{_short(source)} does not fit the payload: {error}") from error
        if len(result) > MAX_RESULT_CHARACTERS:
            raise TemplateError(f"{_short(source)} gives {len(result)} characters, at most {MAX_RESULT_CHARACTERS}")
        return result

    return render


def _let_in(node: "nodes.Node") -> None:
    kind = type(node).__name__
    if kind not in _NODES:
        raise TemplateError(f"a template with {kind.lower()} is not read here")
    if kind == "Filter":
        _check_filter(node)
    for child in node.iter_child_nodes():
        _let_in(child)


def _check_filter(node: Any) -> None:
    if node.name not in _FILTERS:
        raise TemplateError(f"a template with the filter {node.name} is not read here")
    arguments = [*node.args, *(keyword.value for keyword in node.kwargs)]
    if len(arguments) > _FILTERS[node.name]:
        raise TemplateError(f"the filter {node.name} takes {_FILTERS[node.name]} arguments here")
    for argument in arguments:
        plain_value = argument.node if type(argument).__name__ in ("Neg", "Pos") else argument
        if node.name not in _ANY_ARGUMENT and type(plain_value).__name__ != "Const":
            raise TemplateError(f"the filter {node.name} takes constants only")


def _short(source: str) -> str:
    return source if len(source) <= 60 else f"{source[:59]}…"
