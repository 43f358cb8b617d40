"""The visit as immutable values, and every rule of the day; standard library only."""
