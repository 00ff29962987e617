"""The process of the command ``screener``, also started by ``python -m screener_cli``."""

import atexit
import gc
import os

from screener_cli.app import app


def main() -> None:
    """Run the command and leave."""
    # To look for plug-ins of pydantic, all installed packages would be read.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # Rules and models are many and stay until the end: looking through them for garbage, while they
    # are made and once more at exit, took as long as everything else.
    gc.set_threshold(200_000)
    atexit.register(gc.freeze)
    app(prog_name="screener")


if __name__ == "__main__":
    main()
