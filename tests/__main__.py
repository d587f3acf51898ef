"""`python3 -m tests`: make sure of the packages, then run the tests; arguments go to pytest."""

import os
import sys

from game.__main__ import HERE, SetUpTrouble, hand_over, python_with_packages, require_python


def main(arguments):
    try:
        require_python(tuple(sys.version_info[:2]))
        python = python_with_packages(for_tests=True)
    except SetUpTrouble as trouble:
        sys.stderr.write(str(trouble) + "\n")
        return 2
    os.chdir(HERE)
    return hand_over(python, ["-m", "pytest", *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
