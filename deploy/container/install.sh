#!/bin/sh
# install.sh WHEEL LOCK TARGET: put Hashmark's wheel and the packages of the lock file into a Python environment at TARGET.
# The Containerfile and `make test-install` both install by this script. Every package is checked by its hash; nothing is compiled,
# because all of them come as wheels, and the environment has no pip, so that nothing can be added to it later.
set -eu
wheel=$1 lock=$2 target=$3

python3 -m venv --without-pip "$target"
pip() { python3 -m pip --python "$target/bin/python" --no-cache-dir --disable-pip-version-check "$@"; }
pip install --quiet --require-hashes --only-binary :all: --requirement "$lock"
pip install --quiet --no-deps --no-index "$wheel"

# On a read-only root Python cannot keep what it compiled, so it is compiled now, for whoever runs it.
"$target/bin/python" -m compileall -q -j 0 "$target/lib" > /dev/null || true
chmod -R go=u-w "$target"
"$target/bin/hashmark" --version
