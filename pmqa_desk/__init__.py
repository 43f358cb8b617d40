"""PMQA Desk: run the site-visit day of the public-sector quality award from one laptop."""

__version__ = "0.1.0"
