#!/usr/bin/env python3
"""Installs what a fresh Debian 12 lacks to build (web) or to build and test (tests).

usage: setup.py web|tests [--no-install]

Debian packages come by apt-get (as root or with sudo); Dear ImGui, zlib, pugixml and
libxlsxwriter, which are compiled for the page too, as Debian source packages; the rest from npm.
The last two go to build/deps. Each part is probed first, so a second run does nothing. A part that
cannot be had is named with what to do; exit code 1.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys

import debian_source

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEPS = ROOT / "build" / "deps"
NPM_FILES = ROOT / "cmake" / "npm"


class Missing(Exception):
    """A part that could not be had; the text says which and what to do."""


def run(command, **options):
    """Runs a command quietly; what it said becomes the error when it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False, **options)
    if done.returncode != 0:
        raise Missing(f"{' '.join(map(str, command))} failed:\n{done.stdout.strip()[-2000:]}")
    return done.stdout


# --- Debian packages ---------------------------------------------------------------------------

def tool(*names, version=()):
    """Probe: one of the programs is there, with at least the version its own output states."""
    def found():
        path = next((shutil.which(name) for name in names if shutil.which(name)), None)
        if not path or not version:
            return bool(path)
        said = subprocess.run([path, "--version"], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False).stdout
        number = re.search(r"(\d+)\.(\d+)", said)
        return bool(number) and tuple(map(int, number.groups())) >= version
    return found


def file(*paths):
    return lambda: any(pathlib.Path(path).exists() for path in paths)


def header(path):
    return file("/usr/include/" + path, "/usr/local/include/" + path)


# package, probe; the packages of "tests" come on top of those of "web".
PACKAGES = {
    "web": [
        ("ca-certificates", file("/etc/ssl/certs/ca-certificates.crt")),
        ("cmake", tool("cmake", version=(3, 22))),
        ("ninja-build", tool("ninja")),
        ("nodejs", tool("node", version=(18, 0))),
        ("npm", tool("npm")),
        ("emscripten", tool("emcc", version=(3, 1))),
        ("nlohmann-json3-dev", header("nlohmann/json.hpp")),
        ("xz-utils", tool("xz")),
        ("bzip2", tool("bzip2")),
    ],
    "tests": [
        ("g++", tool("g++", version=(12, 0))),
        ("doctest-dev", header("doctest/doctest.h")),
        ("clang-format-14", tool("clang-format-14")),
        ("chromium", file("/usr/bin/chromium")),
        # 90 MB to fetch: writes the office files that tests/native/libreoffice.py reads, and prints
        # those that papers.py looks at with Poppler.
        ("libreoffice-writer-nogui", file("/usr/lib/libreoffice/program/libswlo.so")),
        ("libreoffice-calc-nogui", file("/usr/lib/libreoffice/program/libsclo.so")),
        ("poppler-utils", tool("pdftotext")),
        ("fonts-wqy-microhei", file("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc")),
    ],
}


def install_packages(purpose, may_install):
    wanted = PACKAGES["web"] + (PACKAGES["tests"] if purpose == "tests" else [])
    missing = [package for package, probe in wanted if not probe()]
    if not missing:
        return
    by_hand = "apt-get install --no-install-recommends " + " ".join(missing)
    if not may_install or not shutil.which("apt-get"):
        raise Missing("These parts are missing: " + " ".join(missing) +
                      f"\nOn Debian 12 install them by: {by_hand}")
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    if sudo and not shutil.which("sudo"):
        raise Missing(f"Run this as root, or install the parts first: {by_hand}")
    print("Installing " + " ".join(missing) + " …", flush=True)
    apt = sudo + ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    run(apt + ["update"])
    run(apt + ["install", "-y", "--no-install-recommends"] + missing)
    still = [package for package, probe in wanted if package in missing and not probe()]
    if still:
        raise Missing("Installed, but still not usable (another one first on the PATH, or too "
                      "old a release of Debian?): " + " ".join(still))


# --- Debian sources ----------------------------------------------------------------------------

def version_in(header, pattern):
    """Probe of a source tree: its version as a number, 0 without one."""
    def version(folder):
        try:
            text = (folder / header).read_text("utf-8")
        except OSError:
            return 0
        number = re.search(pattern, text)
        return int(number.group(1), 0) if number else 0
    return version


# package: suites to try, probe, least version, what to put there by hand. For Dear ImGui bookworm
# and trixie have versions before 1.92; the others come from the machine's own release.
SOURCES = {
    "imgui": (["forky", "sid"], version_in("imgui.h", r"IMGUI_VERSION_NUM\s+(\d+)"), 19200,
              "Dear ImGui 1.92 or newer"),
    "zlib": ([None], version_in("zlib.h", r"ZLIB_VERNUM\s+(0x[0-9a-f]+)"), 0x12b0,
             "zlib 1.2.11 or newer"),
    "pugixml": ([None], version_in("src/pugixml.hpp", r"PUGIXML_VERSION\s+(\d+)"), 1100,
                "pugixml 1.10 or newer"),
    "libxlsxwriter": ([None], version_in("include/xlsxwriter.h", r"LXW_VERSION_ID\s+(\d+)"), 114,
                      "libxlsxwriter 1.1.4 or newer"),
}


def fetch_source(package, may_install):
    suites, version_of, least, name = SOURCES[package]
    target = DEPS / package
    if version_of(target) >= least:
        return
    remedy = (f"Put a checkout of {name} into build/deps/{package}, or build with "
              f"-DMINSHENG_{package.upper()}_DIR=<checkout>.")
    if not may_install:
        raise Missing(f"The source of {package} is missing. " + remedy)
    print(f"Fetching the source of {package} …", flush=True)
    said = []
    for suite in (suite or debian_source.release_codename() for suite in suites):
        fresh = DEPS / (package + ".new")
        try:
            debian_source.fetch(package, suite, DEPS / "apt", fresh)
        except debian_source.Unavailable as problem:
            said.append(f"{suite}: {problem}")
            continue
        if version_of(fresh) >= least:
            shutil.rmtree(target, ignore_errors=True)
            fresh.rename(target)
            return
        said.append(f"{suite}: version {version_of(fresh)} is too old")
    raise Missing(f"{name} could not be had as Debian source package.\n" + "\n".join(said) +
                  "\n" + remedy)


# --- npm ---------------------------------------------------------------------------------------

def install_npm(purpose, may_install):
    import json
    wanted = json.loads((NPM_FILES / "package.json").read_text("utf-8"))
    parts = dict(wanted["dependencies"], **(wanted["devDependencies"] if purpose == "tests" else {}))
    modules = DEPS / "npm" / "node_modules"

    def installed(name):
        try:
            return json.loads((modules / name / "package.json").read_text("utf-8"))["version"]
        except (OSError, ValueError, KeyError):
            return None

    missing = [f"{name}@{version}" for name, version in parts.items() if installed(name) != version]
    if not missing:
        return
    if not may_install:
        raise Missing(f"These npm packages are missing in {modules}: " + " ".join(missing))
    print("Fetching " + " ".join(missing) + " …", flush=True)
    (DEPS / "npm").mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(NPM_FILES / name, DEPS / "npm" / name)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    run(command + ([] if purpose == "tests" else ["--omit=dev"]), cwd=DEPS / "npm")


# -----------------------------------------------------------------------------------------------

def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("purpose", choices=["web", "tests"])
    arguments.add_argument("--no-install", action="store_true",
                           help="only say what is missing, install nothing")
    given = arguments.parse_args()
    try:
        install_packages(given.purpose, not given.no_install)
        for package in SOURCES:
            fetch_source(package, not given.no_install)
        install_npm(given.purpose, not given.no_install)
    except Missing as problem:
        sys.exit(f"setup: {problem}")


if __name__ == "__main__":
    main()
