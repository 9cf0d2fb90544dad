#!/usr/bin/env python3
"""Writes data files as C++ tables, so that the program needs no file beside itself.

usage: make_tables.py strings en.json out.h      translations, sorted by the bytes of the key
       make_tables.py samples index.txt out.h    the files named in index.txt, with their titles
       make_tables.py version 1.2.3 out.h        the version, with the commit where git knows one
       make_tables.py catalogue folder out.cpp   units.txt and indicators.txt, for core/model
"""
import json
import pathlib
import re
import subprocess
import sys

LITERAL_BYTES = 12000  # well under what every compiler takes for one piece of a literal


def literal(data):
    """C++ string literal of the bytes, in pieces that no escape runs out of."""
    pieces = []
    for start in range(0, len(data), LITERAL_BYTES):
        escaped = "".join(
            chr(byte) if 32 <= byte < 127 and byte not in b'"\\?' else f"\\{byte:03o}"
            for byte in data[start:start + LITERAL_BYTES])
        pieces.append(f'"{escaped}"')
    return "\n    ".join(pieces or ['""'])


def view(text):
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return f"std::string_view({literal(data)}, {len(data)})"


def array(entry_type, name, entries):
    head = f"inline constexpr std::array<{entry_type}, {len(entries)}> {name} = "
    if not entries:
        return head + "{};"
    return "\n".join([head + "{{"] + [f"  {{{', '.join(entry)}}}," for entry in entries] + ["}};"])


def header(struct, body):
    return ("// Written by cmake/make_tables.py.\n#pragma once\n\n#include <array>\n"
            "#include <string_view>\n\nnamespace minsheng {\n\n"
            f"{struct}\n\n{body}\n\n}}  // namespace minsheng\n")


def strings(source):
    table = json.loads(source.read_text("utf-8"))
    entries = sorted((key.encode("utf-8"), value) for key, value in table.items())
    return header("struct TranslationEntry {\n  std::string_view key;  // the Chinese text\n"
                  "  std::string_view text;\n};",
                  array("TranslationEntry", "kEnglish", [(view(k), view(v)) for k, v in entries]))


def samples(index):
    lines = [line.split(maxsplit=1) for line in index.read_text("utf-8").splitlines()
             if line and not line.startswith("#")]
    entries = []
    for name, title in lines:
        text, year = (index.parent / name).read_bytes(), b""
        named = re.search(rb"^\xe6\x96\xb9\xe6\xa1\x88 (\S+)$", text, re.M)  # 方案 <file>
        if named:
            text, year = (index.parent / named[1].decode()).read_bytes(), text
        entries.append((view(name), view(title), view(text), view(year)))
    return header("struct SampleFile {\n  std::string_view name;\n  std::string_view title;\n"
                  "  std::string_view text;  // the plan\n"
                  "  std::string_view year;  // its reports (app/sample_year.h); \"\" for none\n};",
                  array("SampleFile", "kSamples", entries))


def commit():
    """Short name of the commit these sources are of; "" outside of a repository."""
    here = pathlib.Path(__file__).resolve().parent
    try:
        asked = subprocess.run(["git", "-C", here, "rev-parse", "--short=8", "HEAD"],
                               capture_output=True, text=True, check=True)
        return asked.stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def version(number):
    name = commit()
    text = f"{number} ({name})" if name else number
    return ("// Written by cmake/make_tables.py.\n#pragma once\n\n#include <string_view>\n\n"
            "namespace minsheng {\n\n"
            f"inline constexpr std::string_view kVersion = {view(text)};\n\n"
            "}  // namespace minsheng\n")


def catalogue(folder):
    functions = "\n".join(
        f"std::string_view {name}_catalogue_text() {{\n  return {view((folder / file).read_bytes())};"
        "\n}\n" for name, file in (("unit", "units.txt"), ("indicator", "indicators.txt")))
    return ("// Written by cmake/make_tables.py.\n#include \"model/catalogue_text.h\"\n\n"
            f"namespace minsheng {{\n\n{functions}\n}}  // namespace minsheng\n")


def main():
    kind, source, out = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    if kind == "version":
        text = version(source)
    else:
        text = {"strings": strings, "samples": samples, "catalogue": catalogue}[kind](
            pathlib.Path(source))
    out.parent.mkdir(parents=True, exist_ok=True)
    if not out.exists() or out.read_text("utf-8") != text or kind != "version":
        out.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
