#!/usr/bin/env python3
"""Writes data files as C++ tables, so that the program needs no file beside itself.

usage: make_tables.py strings en.json out.h      translations, sorted by the bytes of the key
       make_tables.py samples index.txt out.h    the files named in index.txt, as text
"""
import json
import pathlib
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
    names = [line for line in index.read_text("utf-8").splitlines()
             if line and not line.startswith("#")]
    entries = [(view(name), view((index.parent / name).read_bytes())) for name in names]
    # A bundle is longer than the 65536 bytes of a literal that the standard guarantees.
    return header('#pragma GCC diagnostic ignored "-Woverlength-strings"\n\n'
                  "struct SampleFile {\n  std::string_view name;\n  std::string_view bytes;\n};",
                  array("SampleFile", "kSamples", entries))


def main():
    kind, source, out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text({"strings": strings, "samples": samples}[kind](source), "utf-8")


if __name__ == "__main__":
    main()
