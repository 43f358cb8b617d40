"""What plays a medium for the stage: films, slides, pictures, each behind the same few calls."""
