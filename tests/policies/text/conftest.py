"""Properties here are about answers, never about seconds: the machine may be busy, and the first call reads the tables."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
