"""What must not move a verdict: each case again with other names, genders, spelling and grammar."""
