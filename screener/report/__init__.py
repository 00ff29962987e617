"""Recommendations for people and programs: the table, the record, the sheet, the sum, the page of a rule."""
