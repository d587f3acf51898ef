"""Makes every sound of the game: `python assets/sounds/make`. The same script gives the same samples.

python assets/sounds/make                     makes all sounds where the game looks for them
python assets/sounds/make stairwell paper     only these
python assets/sounds/make --to FOLDER         somewhere else
python assets/sounds/make --wav               as WAV files, which needs no encoder

It needs nothing but Python, and one of `oggenc`, `sox` or `ffmpeg` to write Ogg Vorbis. All sounds
take some minutes. Listen to each, and look at its spectrogram, before you keep it.
"""

from __future__ import annotations

import argparse
import importlib
import shutil
import subprocess
import sys
import tempfile
import wave
from array import array
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


def names() -> list[str]:
    """Every sound there is a script for, as the story calls it."""
    return sorted(path.stem.replace("_", "-") for path in (HERE / "sounds").glob("[a-z]*.py"))


def script(name: str) -> ModuleType:
    return importlib.import_module("sounds." + name.replace("-", "_"))


def loops(name: str) -> bool:
    """Whether it goes round; the others are short, and can be coded with more care."""
    return bool(getattr(script(name), "LOOPS", True))


def sounded(name: str) -> bytes:
    """The sound's samples: 16 bits, the left ear's and the right ear's in turn."""
    from kit.level import at_loudness, from_the_quietest

    module = script(name)
    field = at_loudness(module.make(), module.LOUDNESS)
    if loops(name):
        field = from_the_quietest(field)
    both = array("h", bytes(4 * field.count))
    both[0::2] = array("h", [round(32_767 * value) for value in field.left])
    both[1::2] = array("h", [round(32_767 * value) for value in field.right])
    if sys.byteorder == "big":
        both.byteswap()
    return both.tobytes()


def write_wav(path: Path, frames: bytes) -> None:
    from kit.wave import RATE

    with wave.open(str(path), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(frames)


def encoder(source: Path, target: Path, quality: float) -> list[str] | None:
    """The command that turns a WAV file into Ogg Vorbis, with what is installed here."""
    if program := shutil.which("oggenc"):
        return [program, "--quiet", "--serial", "1944", "-q", str(quality), "-o", str(target), str(source)]
    if program := shutil.which("sox"):
        return [program, "-D", "-R", str(source), "-C", str(quality), str(target)]
    if program := shutil.which("ffmpeg"):
        coding = ["-c:a", "libvorbis", "-q:a", str(quality), "-bitexact", str(target)]
        return [program, "-y", "-loglevel", "error", "-i", str(source), *coding]
    return None


def keep(name: str, folder: Path, *, as_wav: bool) -> None:
    frames = sounded(name)
    if as_wav:
        write_wav(folder / f"{name}.wav", frames)
        return
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "sound.wav"
        write_wav(source, frames)
        command = encoder(source, folder / f"{name}.ogg", quality=1 if loops(name) else 5)
        if command is None:
            sys.exit("to write Ogg Vorbis, install oggenc, sox or ffmpeg; or ask for --wav")
        subprocess.run(command, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="make", description="Makes the sounds of the game.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these sounds")
    parser.add_argument("--to", type=Path, default=HERE.parent, metavar="FOLDER", help="where the files go")
    parser.add_argument("--wav", action="store_true", help="WAV files, which need no encoder")
    wanted = parser.parse_args()
    unknown = sorted(set(wanted.names) - set(names()))
    if unknown:
        parser.error(f"no sound is called {unknown[0]!r} (there are: {', '.join(names())})")
    wanted.to.mkdir(parents=True, exist_ok=True)
    for name in wanted.names or names():
        keep(name, wanted.to, as_wav=wanted.wav)


if __name__ == "__main__":
    main()
