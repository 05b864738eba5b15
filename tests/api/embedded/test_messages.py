"""PostgreSQL's complaints, put into sentences that say what to do."""

from pathlib import Path

import pytest

from api.embedded.messages import last_complaint, meaning

FOLDER = Path("/data")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ('FATAL:  could not write lock file "postmaster.pid": No space left on device', "The disk is full"),
        ("initdb: error: could not create directory: Read-only file system", "is read-only"),
        ("FATAL:  could not map anonymous shared memory: Cannot allocate memory", "too little memory"),
        ("PANIC:  could not locate a valid checkpoint record at 0/0", "is damaged"),
        ('FATAL:  could not open file "pg_wal": Permission denied', "a permission is missing"),
        ("FATAL:  something nobody has seen before", 'It says: "something nobody has seen before"'),
        ("", "did not start."),
    ],
)
def test_a_complaint_becomes_a_sentence(output: str, sentence: str) -> None:
    assert sentence in meaning(output, FOLDER)


def test_the_newest_and_gravest_complaint_is_repeated() -> None:
    output = "LOG:  starting\nFATAL:  first\nFATAL:  second.\nLOG:  shut down"
    assert last_complaint(output) == "second"


def test_the_log_is_named_when_nothing_else_helps() -> None:
    assert "Its log is /data/postgres.log." in meaning("odd", FOLDER, FOLDER / "postgres.log")
