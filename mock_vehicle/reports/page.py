"""Pages that stand alone: one file with styles and plots in it, that asks nothing of any network."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from mock_vehicle.reports.check_text import clock, length, moment
from mock_vehicle.reports.diff_text import value
from mock_vehicle.reports.units_text import quantity
from mock_vehicle.sessions.versions import software_version

TEMPLATES = Path(__file__).parent / "templates"
MOST_PLOTS = 60
"""More plots make a page that nobody reads; what is left is in its tables."""


def rendered(template: str, **values: Any) -> str:
    """The page `template` of `values`; whatever stands in them is escaped."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"clock": clock, "lasting": length, "quantity": quantity, "held": value, "moment": moment}
    style = (TEMPLATES / "page.css").read_text("utf-8")
    return environment.get_template(template).render(style=style, software=software_version(), **values)
