"""The built pages, served from memory: compressed once, told apart by digest, and the index fresh with its nonce.

Rule kept: files whose names carry a hash are kept for ever by browsers; the index never is, because each response has a
nonce of its own. An address that is no file is the index too, so that links into the pages work.
"""

import gzip
import hashlib
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from api.http.responses import HTML, NO_STORE, TEXT, Answer, Header
from api.http.security_headers import new_nonce, page_policy
from tenants.ground.errors import not_found

NONCE = b"__CSP_NONCE__"
BROTLI = ".br"
"""How the build names a file's compressed twin."""
ENCODINGS = ("br", "gzip")
"""The best first."""
_IMMUTABLE: Header = (b"cache-control", b"public, max-age=31536000, immutable")
_REVALIDATE: Header = (b"cache-control", b"no-cache")
_VARY: Header = (b"vary", b"accept-encoding")
_COMPRESSIBLE = ("text/", "application/javascript", "application/json", "image/svg+xml", "application/manifest+json")
_HOW_TO_BUILD = (
    "The pages are not built yet. Run `make demo`, or `npm run build` in the folder frontend, and start again. "
    "The API works meanwhile: see /api/v1/openapi.json.\n"
)


@dataclass(frozen=True, slots=True)
class _File:
    media_type: bytes
    plain: bytes
    small: Mapping[str, bytes]
    digest: str
    caching: Header

    def answer(self, encodings: frozenset[str], known: str) -> Answer:
        encoding = next((one for one in ENCODINGS if one in encodings and one in self.small), None)
        tag = f'"{self.digest}{f"-{encoding}" if encoding else ""}"'
        headers: tuple[Header, ...] = ((b"etag", tag.encode()), self.caching, _VARY)
        if any(given.strip().removeprefix("W/") in {tag, "*"} for given in known.split(",")):
            return Answer(304, headers=headers)
        if encoding:
            return Answer(
                200, self.small[encoding], self.media_type, ((b"content-encoding", encoding.encode()), *headers)
            )
        return Answer(200, self.plain, self.media_type, headers)


class Pages:
    """The files of one build, or none."""

    def __init__(self, folder: Path | None) -> None:
        self._files: dict[str, _File] = {}
        self._index: list[bytes] = []
        if folder is None:
            return
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.is_file() and name != "index.html" and path.suffix != BROTLI:
                self._files[f"/{name}"] = _load(name, path)
        self._index = (folder / "index.html").read_bytes().split(NONCE)

    def answer(self, path: str, *, accepts: str, known: str) -> Answer:
        """Return the file at `path`, or the index for an address inside the pages. Raises `not-found` for a missing file.

        `accepts` and `known` are the request's `Accept-Encoding` and `If-None-Match`.
        """
        file = self._files.get(path)
        if file is not None:
            return file.answer(_encodings(accepts), known)
        if path.startswith(("/api/", "/assets/", "/health/", "/problems/")) or "." in path.rsplit("/", 1)[-1]:
            raise not_found()
        return self._fresh_index()

    def _fresh_index(self) -> Answer:
        if not self._index:
            return Answer(503, _HOW_TO_BUILD.encode(), TEXT)
        nonce = new_nonce()
        policy: Header = (b"content-security-policy", page_policy(nonce))
        return Answer(200, nonce.encode().join(self._index), HTML, (NO_STORE, policy))


def built_pages() -> Path | None:
    """Return the folder of built pages: inside the installed package, or beside it in a checkout."""
    floor = Path(__file__).resolve().parents[1]
    for folder in (floor / "_pages", floor.parent / "frontend" / "dist"):
        if (folder / "index.html").is_file():
            return folder
    return None


def _encodings(accepts: str) -> frozenset[str]:
    """Return the encodings a request takes; one with weight 0 is one it does not take."""
    parts = (part.replace(" ", "").lower().partition(";") for part in accepts.split(","))
    return frozenset(name for name, _, weight in parts if weight not in {"q=0", "q=0.0", "q=0.00", "q=0.000"})


def _load(name: str, path: Path) -> _File:
    content = path.read_bytes()
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    small = {}
    if kind.startswith(_COMPRESSIBLE) and len(content) > 512:
        small["gzip"] = gzip.compress(content, 9, mtime=0)
        packed = path.with_name(f"{path.name}{BROTLI}")
        if packed.is_file():
            small["br"] = packed.read_bytes()
    text = kind.startswith("text/")
    return _File(
        media_type=(f"{kind}; charset=utf-8" if text else kind).encode(),
        plain=content,
        small={encoding: packed for encoding, packed in small.items() if len(packed) < len(content)},
        digest=hashlib.sha256(content).hexdigest()[:32],
        caching=_IMMUTABLE if name.startswith("assets/") else _REVALIDATE,
    )
