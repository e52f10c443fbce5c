# `make run` and `make test` are all a newcomer needs: both set up what is missing first. Plain make, from 3.81 on.

BIN := .venv/bin
READY := .venv/ready
# worksteal: whoever is done takes over tests of the other; the longest, those of the examples, stand at the end.
PYTEST := $(BIN)/python -m pytest -n 2 --dist worksteal

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "  make PYTHON=python3.12 setup   uses that Python"

# Compiled modules are kept even where the shell says otherwise: the tests start dozens of Pythons.
unexport PYTHONDONTWRITEBYTECODE

setup: $(READY) ## make the environment in .venv (again when the project file or the locked versions changed)

# The stamp is written last: a set-up that failed half way is done again.
$(READY): pyproject.toml constraints.txt scripts/setup.sh scripts/system_libraries.py scripts/find_python.sh
	@PYTHON="$(PYTHON)" sh scripts/setup.sh
	@touch $@

run: $(READY) ## open the studio on the digits example (with no display: train it in the terminal)
	@$(BIN)/diagrad demo

test: lint types core gui ## everything that must hold: lint, types, import contracts, tests without and with Qt

lint: $(READY) ## ruff, and who may import whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo

types: $(READY) ## pyright
	$(BIN)/pyright --pythonpath $(BIN)/python

core: $(READY) ## the tests of the core, in an environment where Qt cannot be imported
	DIAGRAD_TEST_NO_QT=1 $(PYTEST) -p no:pytest-qt

gui: $(READY) ## the tests of the window, drawn off screen
	QT_QPA_PLATFORM=offscreen $(PYTEST) tests/ui

claims: $(READY) ## train every example from scratch, with two seeds: is what it claims reached? (half an hour or more)
	@failed=0; for seed in 0 1; do \
	  echo "seed $$seed"; $(BIN)/diagrad verify examples/*/*.diagrad --seed $$seed || failed=1; \
	done; exit $$failed

bench: $(READY) ## measure: step time against hand-written PyTorch, compile and check times, cold start
	$(BIN)/python -m benchmarks

screenshots: $(READY) ## draw the pictures of the documentation from the real window
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m studio.ui.screenshots docs/pictures

translations: $(READY) ## collect the texts of the window, and compile their translations (docs/translating.md)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m scripts.translations

clean: ## remove the environment and what the tools left (runs/ stays: it is yours)
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.DEFAULT_GOAL := help
.PHONY: help setup run test lint types core gui claims bench screenshots translations clean
