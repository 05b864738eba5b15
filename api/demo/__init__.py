"""The demo: two made-up organizations in the middle of their work."""

from api.demo.seeding import DemoLink, seed

__all__ = ["DemoLink", "seed"]
