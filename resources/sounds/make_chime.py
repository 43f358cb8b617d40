"""Make the chime at the end of an item: make_chime.py, by hand. Two soft notes, a fifth apart."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE = 22050
LENGTH_S = 1.1
LOUDNESS = 0.32
# Frequency in hertz and when it is struck.
NOTES = ((880.0, 0.0), (1318.5, 0.16))
# Overtones as a small bell has them: multiple, strength, how fast it dies.
TONES = ((1.0, 1.0, 4.0), (2.0, 0.28, 6.0), (3.01, 0.10, 9.0))
ATTACK_S = 0.008
FADE_S = 0.15


def level(at_s: float) -> float:
    """Return the sound at an instant, from -1 to 1."""
    total = 0.0
    for frequency, struck_s in NOTES:
        age = at_s - struck_s
        if age < 0:
            continue
        rise = min(1.0, age / ATTACK_S)
        for multiple, strength, decay in TONES:
            wave_ = math.sin(2 * math.pi * frequency * multiple * age)
            total += rise * strength * math.exp(-decay * age) * wave_
    return LOUDNESS * total * min(1.0, (LENGTH_S - at_s) / FADE_S)


def main() -> None:
    """Write the sound beside this script."""
    samples = [level(number / RATE) for number in range(round(RATE * LENGTH_S))]
    with wave.open(str(Path(__file__).with_name("chime.wav")), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(b"".join(struct.pack("<h", round(sample * 32767)) for sample in samples))


if __name__ == "__main__":
    main()
