"""Fetches a Debian source package of another suite, leaving the machine's own apt state alone.

The deb-src entry is derived from the machine's own package sources (the mirror and the key it
trusts); apt-get checks signature and digests. Works without root.
"""
import pathlib
import re
import shlex
import shutil
import subprocess


class Unavailable(Exception):
    """No such package there; the text says why."""


def read_stanzas(text):
    """The stanzas of a deb822 file as dictionaries with lower-case keys; values keep their lines."""
    for block in re.split(r"\n[ \t]*\n", text):
        fields, key = {}, None
        for line in block.splitlines():
            if line.startswith("#"):
                continue
            if line[:1] in (" ", "\t") and key:
                fields[key] += "\n" + line
            elif ":" in line:
                key, value = line.split(":", 1)
                key = key.strip().lower()
                fields[key] = value.strip()
        if fields:
            yield fields


def read_lines(text):
    """The entries of a classic sources.list in the same form."""
    for line in text.splitlines():
        match = re.match(r"\s*(deb|deb-src)\s+(?:\[([^]]*)\]\s+)?(\S+)\s+(\S+)\s*([^#]*)", line)
        if match:
            kind, options, uri, suite, components = match.groups()
            fields = dict(part.split("=", 1) for part in (options or "").split() if "=" in part)
            yield {"types": kind, "uris": uri, "suites": suite, "components": components,
                   **{key.lower(): value for key, value in fields.items()}}


def own_sources(etc=pathlib.Path("/etc/apt")):
    """All enabled entries of the machine, deb822 and classic."""
    files = [etc / "sources.list"] + sorted((etc / "sources.list.d").glob("*"))
    for file in files:
        if file.suffix in (".list", ".sources") and file.is_file():
            text = file.read_text("utf-8", errors="replace")
            entries = read_stanzas(text) if file.suffix == ".sources" else read_lines(text)
            yield from (entry for entry in entries if entry.get("enabled", "yes") != "no")


def is_debian_archive(entry, codename):
    """Whether the entry is the main archive of the running release (not security, not a third
    party): such a mirror carries the later suites as well."""
    names = {codename, "stable", "oldstable", "oldoldstable", "testing", "unstable", "sid"}
    return ("main" in entry.get("components", "").split()
            and bool(names & set(entry.get("suites", "").split()))
            and not entry.get("uris", "").startswith("cdrom:"))


def source_stanza(entry, suite):
    """A deb822 stanza for the sources of the suite on the entry's mirror."""
    kept = {"Signed-By": entry.get("signed-by"), "Trusted": entry.get("trusted")}
    lines = ["Types: deb-src", "URIs: " + entry["uris"], "Suites: " + suite, "Components: main"]
    return "\n".join(lines + [f"{key}: {value}" for key, value in kept.items() if value]) + "\n"


def release_codename():
    text = pathlib.Path("/etc/os-release").read_text("utf-8")
    fields = dict(part.split("=", 1) for part in shlex.split(text) if "=" in part)
    return fields.get("VERSION_CODENAME", "stable")


def apt(arguments, state, folder):
    options = {"Dir::Etc::SourceList": state / "source.sources",
               "Dir::Etc::SourceParts": "/dev/null",
               "Dir::State::Lists": state / "lists",
               "Dir::Cache": state / "cache",
               "APT::Sandbox::User": "root",
               # A mirror that lags some weeks will do; its signature is checked all the same.
               "Acquire::Check-Valid-Until": "false"}
    command = ["apt-get", "-q"] + [word for key, value in options.items()
                                   for word in ("-o", f"{key}={value}")] + arguments
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False)
    if done.returncode != 0:
        raise Unavailable("apt-get " + arguments[0] + ": " + done.stdout.strip()[-600:])


def download(package, stanza, state):
    """The upstream tarball of the package, downloaded into the state folder."""
    shutil.rmtree(state, ignore_errors=True)
    for folder in ("lists/partial", "cache/archives/partial", "files"):
        (state / folder).mkdir(parents=True)
    (state / "source.sources").write_text(stanza, "utf-8")
    apt(["update"], state, state / "files")
    apt(["source", "--download-only", package], state, state / "files")
    tarballs = list((state / "files").glob("*.orig.tar.*"))
    if len(tarballs) != 1:
        raise Unavailable(f"expected one upstream tarball, got {len(tarballs)}")
    return tarballs[0]


def fetch(package, suite, state, target):
    """Unpacks the upstream source of the package (without Debian's patches) as target."""
    state.mkdir(parents=True, exist_ok=True)
    codename = release_codename()
    problems = []
    for entry in own_sources():
        if not is_debian_archive(entry, codename):
            continue
        try:
            tarball = download(package, source_stanza(entry, suite), state.resolve())
            shutil.rmtree(target, ignore_errors=True)
            target.mkdir(parents=True)
            subprocess.run(["tar", "-xf", str(tarball), "-C", str(target), "--strip-components=1"],
                           check=True)
            shutil.rmtree(state)
            return
        except Unavailable as problem:
            problems.append(str(problem))
    if not problems:
        problems.append("/etc/apt names no main archive of Debian " + codename)
    raise Unavailable("; ".join(problems))
