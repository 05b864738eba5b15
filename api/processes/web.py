"""The application of one worker process: routes, services, start and stop.

`served` is what the server's processes start: settings of the environment, and logs to standard error. Tests make an application
of their own, with a clock and a database, and leave the process's logs alone.
"""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import groupby
from typing import Any

from litestar import Litestar, Request, get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp, Receive, Scope, Send

from api.description.openapi import document
from api.http import problems
from api.http.auth import require_private_transport
from api.http.error_mapping import problem_of
from api.http.operations import Operation
from api.http.request_context import Services
from api.http.responses import Answer
from api.http.security_headers import Frame
from api.http.transaction import Edge
from api.live.stream import Feed
from api.metrics.exposition import exposed
from api.metrics.sampling import sampled
from api.processes.pages import Pages, built_pages
from api.routes import HEALTH, OPERATIONS, PREFIX
from policies.verdict.preloading import warm
from tenants.db.session import Database
from tenants.ground.clock import Clock, SystemClock
from tenants.ground.errors import PROBLEMS, not_found
from tenants.ground.logs import configure
from tenants.ground.settings import Settings
from tenants.subprocesses.pool import close_pool, load_over_there

AnyRequest = Request[Any, Any, Any]


class Application:
    """The ASGI application. `services` are what its requests share."""

    def __init__(self, services: Services, pages: Pages, *, owns_database: bool) -> None:
        self.services = services
        self._owns_database = owns_database
        edge = Edge(services)
        litestar = Litestar(
            [*_operations(edge), *_problem_pages(), _openapi(), *_pages(pages)],
            lifespan=[self._lifespan],
            exception_handlers={Exception: _refuse},
            openapi_config=None,
            logging_config=None,
            debug=False,
        )
        self._app: ASGIApp = Frame(litestar, https=services.settings.secure_cookies)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)

    @asynccontextmanager
    async def _lifespan(self, _: Litestar) -> AsyncIterator[None]:
        await asyncio.to_thread(warm)
        _set_aside()
        url = self.services.database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with exposed(self.services.settings, url):
            async with self.services.feed.running(), sampled(self.services.database.pool):
                yield
        close_pool()
        if self._owns_database:
            await self.services.database.close()


def _set_aside() -> None:
    """Keep what was loaded at the start out of every later garbage collection.

    Word tables and modules live as long as the process; looking through them again stops every request for a fifth of a second.
    """
    gc.collect()
    gc.freeze()


def served() -> Application:
    """Return the application as the environment says. Raises what `create_app` raises, and `pydantic.ValidationError`."""
    settings = Settings()
    configure(settings.log_level, settings.log_format)
    return create_app(settings)


def create_app(
    settings: Settings,
    *,
    clock: Clock | None = None,
    database: Database | None = None,
    pages: Pages | None = None,
) -> Application:
    """Return the application. Raises `ValueError` for settings that would send sessions unprotected."""
    require_private_transport(settings)
    load_over_there(warm)
    opened = database or Database.from_settings(settings)
    services = Services(settings, opened, clock or SystemClock(), Feed(opened))
    return Application(services, pages or Pages(built_pages()), owns_database=database is None)


def _operations(edge: Edge) -> list[HTTPRouteHandler]:
    everything = [*((PREFIX + one.path, one) for one in OPERATIONS), *((one.path, one) for one in HEALTH)]
    by_path = groupby(sorted(everything, key=lambda pair: pair[0]), key=lambda pair: pair[0])
    return [_route(edge, path, {one.method: one for _, one in group}) for path, group in by_path]


def _route(edge: Edge, path: str, by_method: dict[str, Operation]) -> HTTPRouteHandler:
    async def handle(request: AnyRequest) -> ASGIApp:
        operation = by_method[request.scope["method"]]
        request.scope["state"]["operation"] = operation.id
        return await edge.carry_out(operation, request.scope, request.receive)

    methods: Any = [*by_method, "HEAD"] if "GET" in by_method else [*by_method]
    return HTTPRouteHandler(path.replace("}", ":str}"), http_method=methods, status_code=200)(handle)


def _problem_pages() -> list[HTTPRouteHandler]:
    def shown(request: AnyRequest, *found: problems.ProblemKind) -> Answer:
        if "text/html" in request.headers.get("accept", ""):
            return problems.as_page(found)
        return problems.as_json(found if len(found) != 1 else found[0])

    @get(problems.BASE)
    async def every_problem(request: AnyRequest) -> ASGIApp:
        return shown(request, *problems.kinds())

    @get(problems.BASE + "/{slug:str}")
    async def one_problem(request: AnyRequest) -> ASGIApp:
        slug = request.path_params["slug"]
        if slug not in PROBLEMS:
            raise not_found()
        return shown(request, problems.kind(slug))

    return [every_problem, one_problem]


def _openapi() -> HTTPRouteHandler:
    @get(PREFIX + "/openapi.json")
    async def openapi() -> ASGIApp:
        return Answer(200, document().encode())

    return openapi


def _pages(pages: Pages) -> list[HTTPRouteHandler]:
    @get(["/", "/{path:path}"])
    async def page(request: AnyRequest) -> ASGIApp:
        headers = request.headers
        request.scope["state"]["operation"] = "page"
        accepts, known = headers.get("accept-encoding", ""), headers.get("if-none-match", "")
        return pages.answer(request.scope["path"], accepts=accepts, known=known)

    return [page]


def _refuse(request: AnyRequest, error: Exception) -> Any:
    return problems.refused(problem_of(error), request.scope["state"]["request_id"])
