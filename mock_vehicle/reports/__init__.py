"""Reports over recordings: `check` against rules, `diff` of two, as text, JSON and a page."""
