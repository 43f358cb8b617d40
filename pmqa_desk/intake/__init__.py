"""Read other people's agendas into a draft programme."""
