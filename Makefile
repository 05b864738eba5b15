# Everything starts with Python alone; `make` prints what there is.

PYTHON ?= python3
PORT ?= 8000
WORKERS ?= 2
BIN := .venv/bin
SETUP := $(PYTHON) deploy/bootstrap.py
COMPILE := uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
  --no-header --no-emit-find-links --no-emit-index-url
NPM := $(BIN)/python deploy/node.py
# Tests start Python a hundred times; what it compiled is kept for the next, also where the machine says not to.
COMPILED := PYTHONDONTWRITEBYTECODE= PYTHONPYCACHEPREFIX="$(CURDIR)/.cache/python"

.DEFAULT_GOAL := help
.PHONY: help setup demo dev test soak test-install check bench format openapi lock clean

help: ## this list
	@echo "Hashmark. You need Python 3.11 or newer; everything else is installed into .venv and frontend/node_modules."
	@echo
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)$$/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'
	@echo
	@echo "Another port: PORT=8001 make demo. Another Python: PYTHON=python3.12 make demo."

setup: ## install what is pinned, build the pages; skips what is up to date
	@$(SETUP)

demo: setup ## the whole product with made-up people; Ctrl-C stops it, .demo/ keeps the data
	@exec $(BIN)/hashmark demo --port $(PORT)

dev: setup ## as the demo, and every change to code or pages shows at once
	@exec $(BIN)/python deploy/dev.py --port $(PORT)

test: setup ## all tests: Python, pages, stories in a real browser
	@$(NPM) run --silent test
	@HASHMARK_CHROMIUM="$$($(BIN)/python deploy/chromium.py)" && export HASHMARK_CHROMIUM $(COMPILED) && \
	  $(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup $(ARGS)

soak: setup ## what people could do in any order, and at the same moment, tried ten times as long as in make test
	@export HASHMARK_SOAK=1 $(COMPILED) && \
	  $(BIN)/python -m pytest -n $(WORKERS) tests/workflows/acts/test_any_order.py tests/workflows/acts/test_races.py $(ARGS)

test-install: setup ## install it on a bare Debian, work, restart its database, back up, destroy, restore (root; KEEP=1 keeps it)
	@$(BIN)/python -m tests.install

check: setup ## linters, types, import contracts, and whether the API document and its types are up to date
	@$(BIN)/python deploy/check.py

bench: setup ## drive the real server and print rates, latencies and the ratio to pgbench
	@$(BIN)/python -m tests.bench $(ARGS)

format: setup ## put Python and the pages into the agreed form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(NPM) run --silent format

openapi: setup ## write the API's document and the pages' types anew
	@$(BIN)/python deploy/drift.py --write

lock: ## pin the newest packages that pyproject.toml allows, by hash and without any registry's address; needs uv
	$(COMPILE) -o deploy/locks/runtime.txt
	$(COMPILE) --group dev -c deploy/locks/runtime.txt -o deploy/locks/dev.txt

clean: ## remove what was installed and built; the demo's data stays
	rm -rf .venv .cache dist frontend/node_modules frontend/dist frontend/generated .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
