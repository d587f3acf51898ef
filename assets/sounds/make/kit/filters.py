"""Filters. On a loop (`ring`) each has gone round once before it counts, so that no seam is heard."""

from __future__ import annotations

import math

from kit.wave import RATE, Wave

_WARM = 2 * RATE
"""Samples a filter hears of a loop's end before its beginning: longer than any of them rings."""

_Terms = tuple[float, float, float, float, float]


def _run(wave: Wave, terms: _Terms, ring: bool) -> Wave:
    b0, b1, b2, a1, a2 = terms
    x1 = x2 = y1 = y2 = 0.0
    if ring:
        for x in wave[-_WARM:]:
            y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
            x2, x1, y2, y1 = x1, x, y1, y
    found: Wave = []
    keep = found.append
    for x in wave:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x2, x1, y2, y1 = x1, x, y1, y
        keep(y)
    return found


def _angle(pitch: float, q: float) -> tuple[float, float]:
    turn = 2 * math.pi * min(pitch, 0.49 * RATE) / RATE
    return math.cos(turn), math.sin(turn) / (2 * q)


def low(wave: Wave, pitch: float, *, q: float = 0.707, ring: bool = True) -> Wave:
    """What lies below a pitch."""
    cos, alpha = _angle(pitch, q)
    a0 = 1 + alpha
    half = (1 - cos) / 2 / a0
    return _run(wave, (half, 2 * half, half, -2 * cos / a0, (1 - alpha) / a0), ring)


def high(wave: Wave, pitch: float, *, q: float = 0.707, ring: bool = True) -> Wave:
    """What lies above a pitch."""
    cos, alpha = _angle(pitch, q)
    a0 = 1 + alpha
    half = (1 + cos) / 2 / a0
    return _run(wave, (half, -2 * half, half, -2 * cos / a0, (1 - alpha) / a0), ring)


def band(wave: Wave, pitch: float, *, q: float, ring: bool = True) -> Wave:
    """What lies around a pitch, the narrower the higher `q` is."""
    cos, alpha = _angle(pitch, q)
    a0 = 1 + alpha
    return _run(wave, (alpha / a0, 0.0, -alpha / a0, -2 * cos / a0, (1 - alpha) / a0), ring)


def shelf(wave: Wave, pitch: float, gain: float, *, ring: bool = True) -> Wave:
    """All that lies above a pitch made louder or softer by `gain` decibels."""
    root = 10 ** (gain / 40)
    cos, alpha = _angle(pitch, 0.707)
    wide = 2 * math.sqrt(root) * alpha
    a0 = (root + 1) - (root - 1) * cos + wide
    terms = (
        root * ((root + 1) + (root - 1) * cos + wide) / a0,
        -2 * root * ((root - 1) + (root + 1) * cos) / a0,
        root * ((root + 1) + (root - 1) * cos - wide) / a0,
        2 * ((root - 1) - (root + 1) * cos) / a0,
        ((root + 1) - (root - 1) * cos - wide) / a0,
    )
    return _run(wave, terms, ring)


def pink(wave: Wave) -> Wave:
    """White noise made to fall by three decibels an octave, as wind, water and crowds nearly do."""
    p0 = p1 = p2 = 0.0
    found: Wave = []
    for x in wave[-_WARM:] + wave:
        p0 = 0.997_65 * p0 + 0.099_046 * x
        p1 = 0.963 * p1 + 0.296_516_4 * x
        p2 = 0.57 * p2 + 1.052_691_3 * x
        found.append(0.2 * (p0 + p1 + p2 + 0.184_8 * x))
    return found[-len(wave) :]


def open_air(wave: Wave, meters: float, *, ring: bool = False) -> Wave:
    """As heard over the roofs from that far: only the air takes the highest notes."""
    return low(wave, 2_000 * (1_000 / meters) ** 0.5, q=0.5, ring=ring)


def far(wave: Wave, meters: float, *, ring: bool = False) -> Wave:
    """As heard from that far in a city: air and corners take the high notes, and then the rest."""
    pitch = max(220.0, 9_000.0 / (1 + meters / 90))
    return low(low(wave, pitch, q=0.55, ring=ring), pitch * 1.6, q=0.6, ring=ring)
