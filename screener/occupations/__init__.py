"""What people do for a living: the names of occupations, and the fields of work they belong to."""
