"""Write blocks and tables as files."""
