"""Keep a visit in one SQLite file."""
