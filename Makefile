# `make review` sets up and screens the sample; `make test` sets up and passes the tests.
# Both need Python 3.11 or newer with venv, make and bash, and keep their own environment in .venv.

SHELL := bash
BIN := .venv/bin
export PYTHON

.PHONY: review test check lint types imports format wording points figures report brittle fit pages wheel clean user dev

review: user
	@$(BIN)/screener review sample_profiles/export.csv --owner sample_profiles/screener.toml

test: dev
	@$(BIN)/pytest

check: test lint types imports

lint: dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: dev
	@$(BIN)/mypy

imports: dev
	@$(BIN)/lint-imports

format: dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

# What follows needs SciPy, which the package itself does not.
wording points figures report brittle: export PYTHONPATH := .
wording: fit
	@$(BIN)/python tools/wording/train.py

points: fit
	@$(BIN)/python tools/fit_points.py

figures: fit
	@$(BIN)/python tools/fit_points.py --figures

report: fit
	@$(BIN)/python tools/write_rule_report.py

brittle: dev
	@$(BIN)/python tools/mutate_examples.py

fit: dev
	@$(BIN)/python -m pip install --quiet --editable '.[fit]'

pages: dev
	@$(BIN)/python tools/write_rule_pages.py
	@$(BIN)/python tools/write_schemas.py
	@$(BIN)/python tools/write_readme.py
	@$(BIN)/python tools/write_cli_page.py

wheel: dev
	@$(BIN)/python -m build

user dev:
	@tools/environment.sh $@

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
