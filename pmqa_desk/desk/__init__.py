"""Use cases: one open visit and everything that may be done to it."""
