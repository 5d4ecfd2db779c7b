"""Conditions over signals, evaluated for many moments at once by simpleeval.

What may stand in one: names, numbers, texts, `and or not`, comparisons, `+ - * / %` and the functions below. No
attribute, index, method, power or shift: an expression can neither reach into the program nor take for ever.
"""

import ast
import operator
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import simpleeval
from numpy.typing import NDArray

from mock_vehicle.sessions.errors import SessionError

LONGEST = 2_000
"""Characters of an expression."""

_OPERATORS: dict[type[ast.AST], Any] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.UAdd: operator.pos,
    ast.USub: operator.neg,
    ast.Not: np.logical_not,
}
_FUNCTIONS = {"abs": np.abs, "min": np.minimum, "max": np.maximum}
_KEPT = (ast.Expr, ast.Name, ast.UnaryOp, ast.BinOp, ast.Call, ast.Constant)
_CONSTANTS = {"true": True, "false": False}
RESERVED = _FUNCTIONS.keys() | _CONSTANTS.keys()
"""What no value can be called."""


class Expression:
    """A condition that was read; raises `SessionError` when it is none, or names something not in `known`."""

    def __init__(self, text: str, known: Iterable[str]) -> None:
        self.text = text
        try:
            if len(text) > LONGEST:
                raise ValueError(f"it has more than {LONGEST} characters")
            self._tree = ast.parse(text.strip(), mode="eval").body
            self._look_through(frozenset(known))
        except SyntaxError as error:
            raise SessionError(f"{text!r} is no condition: {error.msg}") from None
        except (ValueError, RecursionError, MemoryError) as error:
            raise SessionError(f"{text!r} is no condition: {error}") from None
        self.names = {node.id for node in ast.walk(self._tree) if isinstance(node, ast.Name)}
        """Of values, and of functions."""

    def holds(self, values: Mapping[str, NDArray[Any]], count: int) -> NDArray[np.bool_]:
        """Whether it holds at each of `count` moments, `values` being one array per name; raises `SessionError`."""
        evaluator = simpleeval.SimpleEval(_OPERATORS, _FUNCTIONS, {**values, **_CONSTANTS})
        evaluator.nodes = {kind: evaluator.nodes[kind] for kind in _KEPT} | {
            ast.BoolOp: lambda node: _of_parts(evaluator, node),
            ast.Compare: lambda node: _compared(evaluator, node),
        }
        try:
            with np.errstate(all="ignore"):
                found = evaluator.eval(self.text, self._tree)
            return np.broadcast_to(np.asarray(found).astype(np.bool_), count)
        except (simpleeval.InvalidExpression, TypeError, ValueError, ArithmeticError) as error:
            raise SessionError(f"{self.text!r} cannot be worked out: {error}") from None

    def _look_through(self, known: frozenset[str]) -> None:
        allowed = (*_KEPT, ast.BoolOp, ast.Compare, ast.expr_context, ast.And, ast.Or, *_OPERATORS)
        called = {id(node.func) for node in ast.walk(self._tree) if isinstance(node, ast.Call)}
        for node in ast.walk(self._tree):
            if not isinstance(node, allowed):
                raise ValueError(f"{type(node).__name__.lower()} cannot be used here")
            if isinstance(node, ast.Constant) and not isinstance(node.value, int | float | str):
                raise ValueError(f"{node.value!r} cannot be used here")
            if isinstance(node, ast.Name) and id(node) not in called and node.id not in known | _CONSTANTS.keys():
                raise ValueError(f"nothing is called {node.id!r}")
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else "this"
                if name not in _FUNCTIONS or node.keywords:
                    raise ValueError(f"{name} is no function; there are {', '.join(_FUNCTIONS)}")
                if len(node.args) != (1 if name == "abs" else 2):
                    raise ValueError(f"{name} takes {1 if name == 'abs' else 2} values")


def _of_parts(evaluator: Any, node: ast.BoolOp) -> Any:
    together = np.logical_and if isinstance(node.op, ast.And) else np.logical_or
    found = evaluator._eval(node.values[0])
    for part in node.values[1:]:
        found = together(found, evaluator._eval(part))
    return found


def _compared(evaluator: Any, node: ast.Compare) -> Any:
    sides = [evaluator._eval(side) for side in (node.left, *node.comparators)]
    found: Any = True
    for kind, left, right in zip(node.ops, sides, sides[1:], strict=False):
        found = np.logical_and(found, _OPERATORS[type(kind)](left, right))
    return found
