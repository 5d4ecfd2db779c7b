"""Scenarios: YAML files that say who drives where and how, and what happens when."""
