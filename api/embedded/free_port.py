"""Whether a port can be had, and a sentence that helps when it cannot."""

import errno
import socket

import click


def need_port(host: str, port: int) -> None:
    """Raise `click.ClickException`, saying who has the port where that can be known and how to choose another."""
    try:
        _bind(host, port)
    except OSError as error:
        raise click.ClickException(_sentence(host, port, error)) from error


def _bind(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        trial.bind((host, port))


def _sentence(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        other = next((candidate for candidate in range(port + 1, port + 50) if _free(host, candidate)), port + 1)
        return (
            f"Port {port} is taken{_by_whom(port)}. Choose another, for example: PORT={other} make demo, or "
            f"hashmark demo --port {other}"
        )
    if error.errno == errno.EACCES:
        return f"Port {port} needs an administrator's rights. Choose one above 1023."
    return f"{host}:{port} cannot be listened on ({error.strerror}). Look at --host and --port."


def _free(host: str, port: int) -> bool:
    try:
        _bind(host, port)
    except (OSError, OverflowError):
        return False
    return True


def _by_whom(port: int) -> str:
    import psutil

    try:
        for connection in psutil.net_connections("tcp"):
            if (
                connection.status == psutil.CONN_LISTEN
                and connection.laddr
                and connection.laddr.port == port
                and connection.pid
            ):
                return f" by {psutil.Process(connection.pid).name()} (process {connection.pid})"
    except psutil.Error:
        pass
    return ""
