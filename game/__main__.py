"""`python3 -m game`: find or make the folder's own packages, then run the command `liaison`.

Standard library only, and written so that any Python 3 can read it: an old one must get far
enough to say what it lacks. `python3 -m tests` uses the same set-up.
"""

import contextlib
import os
import subprocess
import sys

OLDEST = (3, 11)
NEEDED = ("pygame", "yaml", "click", "jinja2", "platformdirs", "fontpkg")
NEEDED_BY_TESTS = ("pytest", "hypothesis", "mypy", "ruff", "hatchling", "fontTools")

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(HERE, ".venv")
IN_USE = os.path.join(VENV, "in-use")


class SetUpTrouble(Exception):
    """The game cannot be set up; the message is one sentence for the person at the keyboard."""


def main(arguments: "list[str]") -> int:
    """Run `liaison` with these arguments; return its exit code."""
    try:
        require_python(tuple(sys.version_info[:2]))
        python = python_with_packages()
    except SetUpTrouble as trouble:
        sys.stderr.write(str(trouble) + "\n")
        return 2
    if python != sys.executable:
        return hand_over(python, ["-m", "game"] + arguments)
    from game.cli import main as liaison

    with in_use(python):
        return liaison(arguments)


def hand_over(python: str, arguments: "list[str]") -> int:
    """Run the other Python in this terminal and return its exit code; Ctrl+C is its to answer."""
    environment = dict(os.environ)
    if os.path.realpath(os.getcwd()) != os.path.realpath(HERE):
        path = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = HERE if not path else HERE + os.pathsep + path
    with in_use(python):
        running = subprocess.Popen([python] + arguments, env=environment)
        while True:
            try:
                return running.wait()
            except KeyboardInterrupt:
                continue


def require_python(version: "tuple[int, ...]") -> None:
    """Refuse a Python that is too old."""
    if version < OLDEST:
        raise SetUpTrouble("Liaison needs Python %d.%d or newer; this is %d.%d." % (OLDEST + version))


def python_with_packages(for_tests: bool = False) -> str:
    """The path of a Python that has everything, made in `.venv` if need be."""
    needed = NEEDED + NEEDED_BY_TESTS if for_tests else NEEDED
    if os.path.isdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), "_data")):
        return sys.executable
    refuse_two_pygames()
    if not missing(needed):
        return sys.executable
    python = venv_python()
    if is_ready(for_tests):
        return python
    with only_one_at_a_time():
        if not is_ready(for_tests):
            make_venv(for_tests)
    return python


def missing(needed: "tuple[str, ...]") -> "list[str]":
    """The names of `needed` that this Python cannot import."""
    import importlib.util

    absent = [name for name in needed if importlib.util.find_spec(name) is None]
    if "pygame" not in absent and not pygames_here()[1]:
        absent.append("pygame")
    return absent


def pygames_here() -> "tuple[bool, bool]":
    """Whether the older `pygame` and whether `pygame-ce` stand beside the module that would be imported."""
    import importlib.util

    spec = importlib.util.find_spec("pygame")
    if spec is None or not spec.submodule_search_locations:
        return False, False
    beside = os.listdir(os.path.dirname(list(spec.submodule_search_locations)[0]))
    installed = [name.split("-")[0] for name in beside if name.endswith(".dist-info")]
    return "pygame" in installed, "pygame_ce" in installed


def refuse_two_pygames() -> None:
    """The two packages overwrite each other's files, and what then runs is anybody's guess."""
    older, newer = pygames_here()
    if older and newer:
        raise SetUpTrouble(
            "Both pygame and pygame-ce are installed and get in each other's way: "
            "run `%s -m pip uninstall pygame pygame-ce`, then start again." % program(sys.executable)
        )


def program(path: str) -> str:
    return os.path.basename(path) or "python3"


def venv_python() -> str:
    if os.name == "nt":
        return os.path.join(VENV, "Scripts", "python.exe")
    return os.path.join(VENV, "bin", "python")


def mark_of_readiness() -> str:
    """What `.venv` was made from: another Python, folder or list of packages makes it stale."""
    import hashlib

    with open(os.path.join(HERE, "pyproject.toml"), "rb") as pyproject:
        asked = pyproject.read()
    made_from = asked + sys.version.encode("utf-8") + HERE.encode("utf-8", "surrogateescape")
    return hashlib.sha256(made_from).hexdigest()


def ready_file(for_tests: bool) -> str:
    return os.path.join(VENV, "ready-tests" if for_tests else "ready")


def is_ready(for_tests: bool) -> bool:
    """Whether `.venv` was finished, here, from the pyproject.toml of now."""
    try:
        with open(ready_file(for_tests)) as mark:
            return mark.read() == mark_of_readiness() and os.path.exists(venv_python())
    except OSError:
        return False


class only_one_at_a_time:
    """A lock on a file beside `.venv`; the system lets go of it when its owner dies."""

    def __enter__(self) -> "only_one_at_a_time":
        try:
            self.file = open(os.path.join(HERE, ".venv.lock"), "a")
        except OSError as error:
            raise SetUpTrouble(sentence_for(error)) from error
        if sys.platform == "win32":
            import msvcrt

            self.file.seek(0)
            while True:
                try:
                    msvcrt.locking(self.file.fileno(), msvcrt.LK_LOCK, 1)
                    return self
                except OSError:
                    continue
        import fcntl

        fcntl.flock(self.file, fcntl.LOCK_EX)
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()


def in_use(python: str) -> "contextlib.AbstractContextManager[object]":
    """Keeps `.venv` from being cleared away while something runs from it, if that Python does."""
    if sys.platform == "win32" or os.path.dirname(os.path.dirname(os.path.abspath(python))) != VENV:
        return contextlib.nullcontext()  # Windows lets nobody clear away a program that runs.
    import fcntl

    try:
        file = open(IN_USE, "a")
    except OSError:
        return contextlib.nullcontext()  # Who cannot write there cannot clear it away either.
    with contextlib.suppress(OSError):
        fcntl.flock(file, fcntl.LOCK_SH)
    return file


def refuse_while_in_use() -> None:
    """Whoever plays from `.venv` would lose what has not been read yet."""
    if sys.platform == "win32" or not os.path.exists(IN_USE):
        return
    import fcntl

    with open(IN_USE, "a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SetUpTrouble(
                "Liaison is running from this folder, and its packages have to be renewed: "
                "close it, then start again."
            ) from None


def make_venv(for_tests: bool) -> None:
    """Make `.venv` afresh, or add what tests need to a finished one."""
    import importlib.util

    if importlib.util.find_spec("ensurepip") is None:
        raise SetUpTrouble(
            "This Python cannot make a folder for packages (ensurepip is missing): "
            "on Debian or Ubuntu run `sudo apt install python3-venv`, then start again."
        )
    try:
        renew = not is_ready(for_tests=False)
        if renew:
            refuse_while_in_use()
        say("Setting up Liaison in this folder. This happens once and takes about a minute.")
        if renew:
            clear_away(VENV)
            run([sys.executable, "-m", "venv", VENV])
        install(packages_asked_for(for_tests))
        for tests in (False, True) if for_tests else (False,):
            with open(ready_file(tests), "w") as mark:
                mark.write(mark_of_readiness())
    except OSError as error:
        raise SetUpTrouble(sentence_for(error)) from error
    say("Ready.")


def clear_away(folder: str) -> None:
    import shutil

    if os.path.lexists(folder):
        shutil.rmtree(folder)


def packages_asked_for(for_tests: bool) -> "list[str]":
    """The lines under `dependencies` in pyproject.toml, and those of the group `test`."""
    import tomllib

    with open(os.path.join(HERE, "pyproject.toml"), "rb") as file:
        asked = tomllib.load(file)
    packages = list(asked["project"]["dependencies"])
    if for_tests:
        packages += asked["dependency-groups"]["test"]
    return packages


def install(packages: "list[str]") -> None:
    run([venv_python(), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"] + packages)


def run(command: "list[str]") -> None:
    """Run one step of the set-up, naming each package as it comes; raise with a sentence if it fails."""
    import re

    environment = dict(os.environ, PYTHONUNBUFFERED="1")
    step = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True, env=environment
    )
    heard = []
    for line in step.stdout or ():
        heard.append(line)
        if line.startswith(("Collecting ", "Processing ")):
            say("  fetching " + re.split("[<>=;!~]|-[0-9]", os.path.basename(line.split()[1]))[0])
    if step.wait() != 0:
        raise SetUpTrouble(sentence_for_output("".join(heard)))


def sentence_for(error: OSError) -> str:
    """One sentence for an error of the file system."""
    import errno

    if error.errno == errno.ENOSPC:
        return (
            "The disk is full: Liaison needs about 200 MB beside itself. Make some room, then start again."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            "Liaison cannot write into its own folder (%s): copy the folder to a place that is yours, "
            "then start again." % HERE
        )
    return "Liaison could not be set up: %s." % (error.strerror or error)


def sentence_for_output(output: str) -> str:
    """One sentence for what pip or venv said when it failed."""
    import re

    if re.search(r"No space left|Errno 28|not enough space", output):
        import errno

        return sentence_for(OSError(errno.ENOSPC, ""))
    if re.search(r"ensurepip is not\s+available|No module named ensurepip", output):
        return (
            "This Python cannot make a folder for packages (ensurepip is missing): "
            "on Debian or Ubuntu run `sudo apt install python3-venv`, then start again."
        )
    if re.search(r"ProxyError|Tunnel connection failed|407 Proxy", output):
        return (
            "The packages could not be fetched because a proxy stands in the way: set HTTPS_PROXY to the "
            "address your school or office gives out, then start again."
        )
    if re.search(r"NewConnectionError|ConnectTimeout|ReadTimeout|name resolution|getaddrinfo", output) or (
        re.search(r"Connection refused|Network is unreachable|from versions: none", output)
    ):
        return (
            "The packages could not be fetched: this first start needs the network once, later ones do not. "
            "Connect, then start again."
        )
    if re.search(r"Permission denied|Read-only file system", output):
        import errno

        return sentence_for(OSError(errno.EACCES, ""))
    last = [line.strip() for line in output.splitlines() if line.strip()] or ["nothing was said why"]
    return "Liaison could not be set up: %s" % last[-1]


def say(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
