"""The command ``screener``: each module is one command and joins calls of the library."""
