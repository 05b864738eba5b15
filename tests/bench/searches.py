"""How long finding proposals by their words takes in an organization with many: `python -m tests.bench.searches`.

A real PostgreSQL with the product's own settings, asked as the app role through row-level security by what the API itself calls. The
words are spread as they are in a language: a few stand everywhere, most stand almost nowhere.
"""

import argparse
import asyncio
import random
import tempfile
import time
from pathlib import Path
from typing import Any

import asyncpg
import click
import psutil

from tenants.access.caller import Caller
from tenants.ground.keys import Keyring
from tests.bench.filling import Wanted, fill
from tests.bench.ground import SECRET, Ground
from tests.bench.machine import machine_line
from tests.bench.organizations import Office
from tests.database import TestDatabase, signed_in
from workflows.desk.lists import list_proposals
from workflows.desk.narrowed import Narrowed

AIM_MS = 60
VOCABULARY = 20_000
WORDS_EACH = 45

_SPREAD = """
    UPDATE workflow.searched_text s
       SET submitted = CASE WHEN s.submitted <> '' THEN n.words ELSE '' END, drafted = CASE WHEN s.drafted <> '' THEN n.words ELSE '' END
      FROM (SELECT t.proposal_id, ' ' || string_agg(DISTINCT
                   chr(97 + w.n % 26) || chr(97 + w.n / 26 % 26) || chr(97 + w.n / 676 % 26) || w.n, ' ') || ' ' AS words
              FROM workflow.searched_text t,
                   LATERAL (SELECT floor(power($2::float, random()))::integer - 1 AS n FROM generate_series(1, $3::integer)
                             WHERE t.proposal_id IS NOT NULL) w
             WHERE t.tenant_id = $1 GROUP BY t.proposal_id) n
     WHERE s.tenant_id = $1 AND s.proposal_id = n.proposal_id
"""


async def spread_words(ground: Ground, office: Office) -> None:
    """Give every proposal of the measured organization words of its own."""
    administrator = await asyncpg.connect(ground.owner)
    try:
        await administrator.execute("SET session_replication_role = replica")
        await administrator.execute("DELETE FROM workflow.searched_word WHERE tenant_id = $1", office.tenant)
        await administrator.execute(_SPREAD, office.tenant, VOCABULARY, WORDS_EACH)
        await administrator.execute(
            "INSERT INTO workflow.searched_word SELECT DISTINCT s.tenant_id, w.word, s.proposal_id FROM workflow.searched_text s,"
            " string_to_table(s.submitted || s.drafted, ' ') AS w (word) WHERE s.tenant_id = $1 AND w.word <> ''",
            office.tenant,
        )
    finally:
        await administrator.close()


def word(rank: int) -> str:
    """Return the word of a rank: 0 stands in nearly every proposal."""
    return chr(97 + rank % 26) + chr(97 + rank // 26 % 26) + chr(97 + rank // 676 % 26) + str(rank)


def questions(office: Office, times: int) -> dict[str, list[Narrowed]]:
    """Return what is asked, by name, each `times` times with other words."""
    dice = random.Random(1)
    lead, author = office.stage.cast["lead0"].member_id, office.stage.cast["author01"].member_id

    def asked(make: Any) -> list[Narrowed]:
        return [make() for _ in range(times)]

    def rare() -> str:
        return word(dice.randrange(2_000, VOCABULARY))

    def middle() -> str:
        return word(dice.randrange(40, 2_000))

    def often() -> str:
        return word(dice.randrange(40))

    return {
        "no words": asked(Narrowed),
        "a rare word": asked(lambda: Narrowed(words=rare())),
        "a word of middling use": asked(lambda: Narrowed(words=middle())),
        "a frequent word": asked(lambda: Narrowed(words=often())),
        "one letter": asked(lambda: Narrowed(words=dice.choice("abcdefghijklmnopqrstuvwxyz"))),
        "two letters": asked(lambda: Narrowed(words=word(dice.randrange(VOCABULARY))[:2])),
        "four frequent words": asked(lambda: Narrowed(words=" ".join(often() for _ in range(4)))),
        "a frequent and a rare word": asked(lambda: Narrowed(words=f"{often()} {rare()}")),
        "a word nobody wrote": asked(lambda: Narrowed(words="zzzzz")),
        "a frequent word, rejected": asked(lambda: Narrowed(words=often(), state="rejected")),
        "a frequent word by one author": asked(lambda: Narrowed(words=often(), author=author)),
        "decided by one person": asked(lambda: Narrowed(decider=lead)),
        "decided by one person, a middling word": asked(lambda: Narrowed(decider=lead, words=middle())),
        "one channel": asked(lambda: Narrowed(channel=office.channels[0])),
        "one author": asked(lambda: Narrowed(author=author)),
    }


async def measure(ground: Ground, office: Office, times: int) -> list[str]:
    """Return, by who asks and what, p50, p99 and the processor time of one question in ms, and how many were found in all."""
    database = TestDatabase(ground.app, Keyring(SECRET.encode()))
    owner = TestDatabase(ground.owner, Keyring(SECRET.encode()))
    try:
        cast = office.stage.cast
        callers = await signed_in(owner, cast["officer"], cast["author01"])
        lines = []
        for who, caller in zip(("compliance", "an author"), callers, strict=True):
            for name, asked in questions(office, times).items():
                before = _processor(ground)
                took, found = await _time(database, caller, asked)
                cpu = (_processor(ground) - before) / len(took) * 1_000
                p50, p99 = sorted(took)[len(took) // 2], sorted(took)[int(len(took) * 0.99)]
                verdict = "met" if p99 <= AIM_MS else "missed"
                lines.append(
                    f"{who}: {name}: p50 {p50:.1f} ms, p99 {p99:.1f} ms (aim <= {AIM_MS}: {verdict}), processor {cpu:.1f} ms; {found:,} found"
                )
        return lines
    finally:
        await owner.close()
        await database.close()


def _processor(ground: Ground) -> float:
    """Return the processor seconds that this process and the database have used."""
    database = psutil.Process(ground.postmaster).children()
    times = (one.cpu_times() for one in (psutil.Process(), *database))
    return sum(one.user + one.system for one in times)


async def _time(database: TestDatabase, caller: Caller, asked: list[Narrowed]) -> tuple[list[float], int]:
    took, found = [], 0
    for one in asked:
        began = time.perf_counter()
        async with database.reading(caller) as session:
            page = await list_proposals(session, caller, one, limit=20)
        took.append((time.perf_counter() - began) * 1_000)
        found += len(page.items)
    return took, found


def main() -> None:
    """Fill, measure and say what came out."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.searches")
    parser.add_argument("--proposals", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=200)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hashmark-bench-") as name:
        click.echo(machine_line(Path(name)))
        ground = Ground(Path(name))
        wanted = Wanted(proposals=given.proposals, organizations=3, submits=0, decides=0, floor=1)
        with ground.seeding():
            office = asyncio.run(fill(ground, wanted, click.echo))
            asyncio.run(spread_words(ground, office))
            ground.psql("VACUUM (FULL) workflow.searched_word")
        with ground.measuring():
            click.echo(
                ground.psql(
                    "SELECT pg_size_pretty(pg_total_relation_size('workflow.searched_text')),"
                    " pg_size_pretty(pg_total_relation_size('workflow.searched_word')), count(*) FROM workflow.searched_word"
                )
            )
            for line in asyncio.run(measure(ground, office, given.times)):
                click.echo(line)


if __name__ == "__main__":
    main()
