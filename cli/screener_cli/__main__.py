"""``python -m screener_cli`` is the command ``screener``."""

from screener_cli.app import app

app(prog_name="screener")
