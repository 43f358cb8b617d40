"""Arguments, folders, logging; builds everything."""
