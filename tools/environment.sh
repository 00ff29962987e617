#!/usr/bin/env bash
# Makes .venv fit for use (argument: user or dev) and does nothing when it already is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export PIP_DISABLE_PIP_VERSION_CHECK=1

want=${1:-user}
stamp=.venv/.ready-$want
fresh_enough='import sys; sys.exit(sys.version_info < (3, 11))'
# What was installed is known by the project file and by the place: an environment that was moved is no use.
mark="$PWD $(cksum <pyproject.toml)"

if [[ -f $stamp && $(<"$stamp") == "$mark" ]] && .venv/bin/python -c "$fresh_enough" 2>/dev/null; then
  exit 0
fi

usable() { .venv/bin/python -c "$fresh_enough" 2>/dev/null && .venv/bin/python -m pip --version >/dev/null 2>&1; }

if ! { usable && compgen -G '.venv/.ready-*' >/dev/null && grep -qF "$PWD " .venv/.ready-*; }; then
  python=
  for name in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11 python; do
    if "$name" -c "$fresh_enough" 2>/dev/null; then python=$name; break; fi
  done
  if [[ -z $python ]]; then
    echo "screener needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3.11 …" >&2
    exit 2
  fi
  rm -rf .venv
  echo "Setting up .venv with $("$python" --version) (once; this takes a minute) …" >&2
  "$python" -m venv .venv || { echo "venv is missing; on Debian or Ubuntu: apt install python3-venv" >&2; exit 2; }
fi

if [[ $want == dev ]]; then what='.[dev]'; else what='.'; fi
.venv/bin/python -m pip install --quiet --editable "$what"
# Byte code and compiled phrases are written now, even where later runs must not (PYTHONDONTWRITEBYTECODE).
env -u PYTHONDONTWRITEBYTECODE .venv/bin/python -m compileall -q screener cli
env -u PYTHONDONTWRITEBYTECODE .venv/bin/python -c 'from screener.rules import scanner; scanner()'
echo "$mark" >"$stamp"
