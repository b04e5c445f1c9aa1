#!/usr/bin/env python3
"""Runs the scripts of Debian's python3-kconfiglib with the arguments of kconfig conf, so that both can be compared.

    kconfiglib-scripts.py --MODE[=FILE] KCONFIG     one run
    kconfiglib-scripts.py --serve                   runs by request, each in a child of its own

A request is a line of JSON with "directory", "environment", "arguments", "out" and "err", the last two files for the
streams. The answer is a line with the exit status.
"""
import importlib
import json
import os
import sys

import kconfiglib  # noqa: F401  read once, before there are children


def run(arguments):
    """Runs a script; messages name it conf."""
    option, kconfig = arguments
    mode, _, name = option[2:].partition("=")
    script = importlib.import_module(mode)
    sys.argv = {
        "defconfig": ["conf", "--kconfig", kconfig, name],
        "savedefconfig": ["conf", "--kconfig", kconfig, "--out", name],
    }.get(mode, ["conf", kconfig])
    script.main()


def child(request):
    """Runs with the directory, environment and streams of a request. Does not return."""
    os.chdir(request["directory"])
    os.environ.clear()
    os.environ.update(request["environment"])
    for descriptor, name in (1, "out"), (2, "err"):
        os.dup2(os.open(request[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), descriptor)
    status = 0
    try:
        run(request["arguments"])
    except SystemExit as e:
        if isinstance(e.code, str):
            sys.stderr.write(e.code + "\n")
        status = e.code if isinstance(e.code, int) else int(e.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def serve():
    for mode in "olddefconfig", "alldefconfig", "allnoconfig", "allyesconfig", "allmodconfig", "savedefconfig", \
            "listnewconfig", "defconfig":
        importlib.import_module(mode)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            child(json.loads(line))
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        serve()
    else:
        run(sys.argv[1:])
