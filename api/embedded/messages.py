"""What the embedded server's own words mean, in sentences that say what to do.

A computing file: text in, a sentence out. Rule kept: whoever starts the demo never has to read a PostgreSQL log to go on.
"""

from pathlib import Path

VERSION = "18"

_MEANINGS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("No space left on device", "Disk quota exceeded"),
        "The disk is full, so the database in {folder} cannot run. Free some space and start again; nothing was lost.",
    ),
    (
        ("Read-only file system",),
        "The disk that holds {folder} is read-only. Choose a folder that can be written with HASHMARK_DATA_DIR.",
    ),
    (
        ("Cannot allocate memory", "could not map anonymous shared memory", "could not create shared memory"),
        "There is too little memory left for the database. Close something and start again.",
    ),
    (
        ("Operation not permitted", "Permission denied"),
        "The database may not use its own folder {folder}: a permission is missing. {last}",
    ),
    (
        (
            "could not locate a valid checkpoint record",
            "could not read file",
            "could not open file",
            "could not access file",
            "invalid data in file",
            "incorrect checksum",
            "is not a valid data directory",
            "invalid checkpoint",
            "could not open directory",
            "invalid page in block",
            "unrecognized configuration parameter",
            "syntax error in file",
            "contains errors",
        ),
        "The database in {folder} is damaged. {last} Move that folder away to begin anew, or bring it back from a backup.",
    ),
)


def meaning(output: str, folder: Path, log: Path | None = None) -> str:
    """Return a sentence for what a PostgreSQL program wrote before it gave up."""
    last = last_complaint(output)
    for needles, sentence in _MEANINGS:
        if any(needle in output for needle in needles):
            return sentence.format(folder=folder, last=f'It says: "{last}".')
    where = f" Its log is {log}." if log else ""
    said = f' It says: "{last}".' if last else ""
    return f"The database in {folder} did not start.{said}{where}"


def last_complaint(output: str) -> str:
    """Return the newest line that complains, without its prefix, or else the last line; empty when nothing was said."""
    for mark in ("PANIC:", "FATAL:", "error:", "ERROR:"):
        lines = [line for line in output.splitlines() if mark in line]
        if lines:
            return lines[-1].split(mark, 1)[1].strip().rstrip(".")
    spoken = [line for line in output.splitlines() if line.strip()]
    return spoken[-1].strip().rstrip(".") if spoken else ""


def other_version(found: str, folder: Path) -> str:
    """Say that `folder` was made by another major version."""
    return (
        f"The database in {folder} was made by PostgreSQL {found}, and this Hashmark brings {VERSION}. Start it once more with the "
        "Hashmark that made it and dump it, or move the folder away to begin anew."
    )


def not_a_database(folder: Path) -> str:
    """Say that `folder` holds something else."""
    return (
        f"The folder {folder} is not empty and holds no database, so it was left alone. Move what is in it away, or choose another "
        "folder with HASHMARK_DATA_DIR."
    )


def runs_out_of_sight(folder: Path) -> str:
    """Say that the server of `folder` runs already, and not where this process could reach it."""
    return (
        f"The database in {folder} runs already, where this process cannot see it: in another container, most likely. One container at a "
        "time uses a data folder. Run `hashmark worker` and other commands inside the one that serves, or name a PostgreSQL server "
        "for all of them with HASHMARK_DATABASE_URL."
    )


def too_full(folder: Path, free: int, needed: int) -> str:
    """Say that the disk is too full; `free` and `needed` are bytes."""
    return (
        f"The disk that holds {folder} has {free // 2**20} MB left and the database needs {needed // 2**20} MB. Free some space, or "
        "choose another folder with HASHMARK_DATA_DIR."
    )
