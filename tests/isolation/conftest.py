"""The application of tests/api, for sweeps that need no world of their own."""

from tests.api.conftest import app, settings

__all__ = ["app", "settings"]
