"""Disks of our own, as the store's tests have them."""

from tests.store.conftest import mounted

__all__ = ["mounted"]
