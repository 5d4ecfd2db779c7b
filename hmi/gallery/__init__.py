"""Specimen sheets of every component of `hmi.design`, in every state. Adding one is adding a file to `specimens/`."""
