"""Words of each language that several of its rules share."""
