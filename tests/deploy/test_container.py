"""The container's files hold what they promise; `make test-install` carries the same scripts out."""

import json
import re
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tenants.ground.settings import Settings
from tests.architecture.sources import ROOT
from tests.install import debian

FOLDER = ROOT / "deploy" / "container"
FILE = (FOLDER / "Containerfile").read_text("utf-8")
BUILD, LAST = FILE.split("\nFROM ")[1:]
COMPOSE: dict[str, Any] = yaml.safe_load((FOLDER / "compose.yaml").read_text("utf-8"))
SERVICES: dict[str, Any] = COMPOSE["services"]


def installed(stage: str) -> set[str]:
    found = re.search(r"apt-get install -y --no-install-recommends ([^\n]*)", stage)
    assert found
    return set(found[1].split()) - {"\\"}


def test_both_stages_install_what_the_test_of_installing_installs() -> None:
    assert installed(BUILD) == set(debian.BUILDER)
    assert installed(LAST) == set(debian.BARE)


def test_the_last_stage_runs_as_a_number_and_copies_no_tools() -> None:
    assert "\nUSER 10001:10001\n" in LAST
    assert re.findall(r"COPY --from=build (\S+) (\S+)", LAST) == [("/opt/hashmark", "/opt/hashmark")]
    assert "HEALTHCHECK" in LAST
    assert {"title", "description", "licenses", "version", "revision"} <= set(
        re.findall(r"org\.opencontainers\.image\.(\w+)=", LAST)
    )


def test_images_are_named_in_full_because_a_short_name_asks_which_registry() -> None:
    named = [SERVICES["database"]["image"], *re.findall(r"^ARG DEBIAN=(\S+)", FILE, re.MULTILINE)]
    assert all(name.startswith("docker.io/library/") for name in named), named
    assert len(named) == 2


def test_the_health_check_is_named_again_where_podman_leaves_it_out_of_the_image() -> None:
    found = re.search(r'CMD (\["python".*\])', LAST)
    assert found
    assert SERVICES["server"]["healthcheck"]["test"] == ["CMD", *json.loads(found[1])]
    assert SERVICES["worker"]["healthcheck"] == SERVICES["migrate"]["healthcheck"] == {"disable": True}


def test_memory_is_mounted_without_an_owner_which_podman_would_refuse() -> None:
    mounted = [place for service in SERVICES.values() for place in service["tmpfs"]]
    assert [place for place in mounted if ":" in place] == []


def test_packages_come_by_hash_and_nothing_is_compiled() -> None:
    script = (FOLDER / "install.sh").read_text("utf-8")
    assert "install.sh /wheel/*.whl deploy/locks/runtime.txt /opt/hashmark" in BUILD
    assert "--require-hashes --only-binary :all:" in script
    assert "--without-pip" in script


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_each_container_has_a_root_it_cannot_write_and_no_rights(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert bool(service.get("cap_add")) == (name == "database")


def test_each_starts_once_the_one_before_is_healthy() -> None:
    waits = {name: service.get("depends_on", {}) for name, service in SERVICES.items()}
    assert waits == {
        "database": {},
        "migrate": {"database": {"condition": "service_healthy"}},
        "server": {"migrate": {"condition": "service_completed_successfully"}},
        "worker": {"migrate": {"condition": "service_completed_successfully"}},
    }
    asked = SERVICES["database"]["healthcheck"]["test"]
    assert asked[1:3] == ["pg_isready", "--host=127.0.0.1"], "while it is made, the database answers on its socket"
    assert list(COMPOSE["volumes"]) == ["database"]


def test_secrets_are_files_that_the_settings_know_and_only_migrating_gets_the_owners_login() -> None:
    for service in SERVICES.values():
        for secret in service["secrets"]:
            if isinstance(secret, dict):
                assert secret["target"].removeprefix("hashmark_") in Settings.model_fields
        for name in service.get("environment", ()):
            assert name.startswith("POSTGRES_") or name.removeprefix("HASHMARK_").lower() in Settings.model_fields
            assert not name.endswith(("_KEY", "_URL", "_TOKEN", "_PASSWORD")) or name == "HASHMARK_PUBLIC_URL"
    having = [name for name, service in SERVICES.items() if "owner_database_url" in str(service["secrets"])]
    assert having == ["migrate"]
    assert "worker_database_url" not in str(SERVICES["server"]), (
        "the login that may act for everybody is not the server's"
    )


def test_people_reach_it_through_this_machine_only() -> None:
    assert [port for service in SERVICES.values() for port in service.get("ports", ())] == ["127.0.0.1:8000:8000"]


def secrets(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    command = ["sh", str(FOLDER / "secrets.sh"), str(folder), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_secrets_are_made_once_and_never_over_others(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    assert secrets(folder).returncode == 0
    made = {path.name: path.read_text("utf-8") for path in folder.iterdir()}
    assert set(made) == {Path(each["file"]).name for each in COMPOSE["secrets"].values()}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert len(made["secret_key"]) == 64
    assert made["owner_database_url"] == f"postgresql://postgres:{made['database_password']}@database/hashmark"
    assert made["worker_database_url"].startswith("postgresql://hashmark_worker:")
    passwords = {url.split(":")[2].split("@")[0] for name, url in made.items() if name.endswith("_url")}
    assert len(passwords) == 3
    again = secrets(folder)
    assert again.returncode == 1
    assert "left alone" in again.stderr
    assert {path.name: path.read_text("utf-8") for path in folder.iterdir()} == made


def test_a_database_elsewhere_can_be_named(tmp_path: Path) -> None:
    assert secrets(tmp_path / "here", "127.0.0.1").returncode == 0
    urls = [path.read_text("utf-8") for path in (tmp_path / "here").glob("*_url")]
    assert [url.endswith("@127.0.0.1/hashmark") for url in urls] == [True] * 3
