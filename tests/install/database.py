"""The way compose.yaml installs: PostgreSQL beside Hashmark with passwords, secrets from files, tables made by a step of its own.

Hashmark has nothing to write to here but /tmp.
"""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from tests.install import debian
from tests.install.sandbox import Sandbox
from tests.ports import free_port

PROGRAMS = "import api.embedded.programs as p; print(p.folder())"


def story(folder: Path, root: Path, say: Callable[[str], None]) -> None:
    """Start a PostgreSQL that asks for passwords, migrate as its owner, serve and work, and let `hashmark doctor` look at it all."""
    port = free_port()
    secrets = made_secrets(folder, port)
    server = Sandbox(root, folder / "database", {}, secrets)
    server.make_volume()
    try:
        start_postgres(server, port, folder / "postgres.log")
        say("a PostgreSQL 18 that asks for passwords runs beside it, with the secrets of deploy/container/secrets.sh")
        settings = {"HASHMARK_SECRETS_DIR": "/run/secrets", "HASHMARK_PUBLIC_URL": "https://hashmark.example"}
        box = Sandbox(root, None, settings, secrets)
        assert "is up to date" in box.run("hashmark", "migrate")
        (secrets / "hashmark_owner_database_url").unlink()
        said = box.run("hashmark", "doctor")
        assert "The app signs in as hashmark_app" in said, said
        assert "All is well." in said, said
        say(
            "`hashmark migrate` made tables and roles there, and `hashmark doctor` finds everything well without the owner's login"
        )
        serve_and_work(box, folder)
        say("server and worker run without a folder to write to, and stop when told to")
    finally:
        server.kill()


def serve_and_work(box: Sandbox, folder: Path) -> None:
    """Start server and worker, wait until the server says that it is ready and sees the worker, and stop both."""
    port, logs = free_port(), [folder / "compose-server.log", folder / "compose-worker.log"]
    ask = (
        f"from urllib.request import urlopen; print(urlopen('http://127.0.0.1:{port}/health/ready', timeout=5).read())"
    )
    try:
        box.start("hashmark", "serve", "--port", str(port), "--workers", "2", log=logs[0])
        box.start("hashmark", "worker", log=logs[1])
        deadline = time.monotonic() + 120
        while '"worker":"working"' not in box.tried("python", "-c", ask):
            gone = [process.args for process in box.started if process.poll() is not None]
            said = "\n".join(path.read_text("utf-8", "replace")[-1_500:] for path in logs)
            assert not gone, f"It ended: {gone}\n{said}"
            assert time.monotonic() < deadline, f"It did not get ready.\n{said}"
            time.sleep(0.3)
        box.stop()
    finally:
        box.kill()


def made_secrets(folder: Path, port: int) -> Path:
    """Let secrets.sh make the secrets, and lay them out as compose.yaml mounts them, for a database on this machine."""
    made, mounted = folder / "made-secrets", folder / "secrets"
    debian.run("sh", debian.SCRIPTS / "secrets.sh", made, f"127.0.0.1:{port}")
    mounted.mkdir(mode=0o755)
    for path in made.iterdir():
        target = mounted / ("database_password" if path.name == "database_password" else f"hashmark_{path.name}")
        shutil.copy(path, target)
        target.chmod(0o444)
    refused = subprocess.run(["sh", str(debian.SCRIPTS / "secrets.sh"), str(made)], capture_output=True, check=False)
    assert refused.returncode == 1, "secrets.sh made secrets anew"
    shutil.rmtree(made)
    return mounted


def start_postgres(server: Sandbox, port: int, log: Path) -> None:
    """Make and start a database as its image does: a superuser with the password from the secret, and a database `hashmark`."""
    programs = server.run("python", "-c", PROGRAMS).strip()
    data = "/var/lib/hashmark/data"
    words = [f"{programs}/initdb", "-D", data, "-U", "postgres", "--auth=scram-sha-256", "--encoding=UTF8"]
    server.run(*words, "--locale=C", "--pwfile=/run/secrets/database_password")
    options = ["-c", f"port={port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=/tmp"]
    server.start(f"{programs}/postgres", "-D", data, *options, log=log)
    connect = f"PGPASSWORD=$(cat /run/secrets/database_password) {programs}/psql -h 127.0.0.1 -p {port} -U postgres -c"
    attempts = (
        f"for i in $(seq 100); do {connect} 'SELECT 1' && break; sleep 0.2; done; {connect} 'CREATE DATABASE hashmark'"
    )
    server.run("sh", "-c", attempts)
