#!/usr/bin/env python3
"""Checks the dependency rule: reads the tables of core/README.md and every #include of the tree.

usage: check_levels.py [root]

Prints each forbidden include as file:line. Exit code 1 when there is one, or nothing to look at.
"""
import fnmatch
import pathlib
import re
import sys

SOURCE_FOLDERS = ["core", "native", "web"]  # tests may look at everything


def cells_with_code(readme, header):
    """Rows of the table that starts with the header: each cell as the list of its `code` words."""
    rows, inside = [], False
    for line in readme.splitlines():
        if line.startswith(header):
            inside = True
        elif inside and not line.startswith("|"):
            break
        elif inside and not line.startswith("|---"):
            rows.append([re.findall(r"`([^`]+)`", cell) for cell in line.strip("|").split("|")])
    if not rows:
        sys.exit(f"check_levels.py: core/README.md has no table {header}")
    return rows


def read_rules(root):
    readme = (root / "core" / "README.md").read_text("utf-8")
    edges = {row[1][0]: set(row[2]) for row in cells_with_code(readme, "| level | folder |")}
    headers = {row[0][0]: row[1] for row in cells_with_code(readme, "| header | only in |")}
    return edges, headers


def unit_of(path):
    """The row of the level table a source file belongs to."""
    parts = path.split("/")
    if path == "web/main.cpp":
        return path
    return parts[1] if parts[0] in ("core", "web") else parts[0]


def may_stand_in(path, places):
    return any(fnmatch.fnmatch(path, place + "*" if place.endswith("/") else place)
               for place in places)


def problem_of(path, include, quoted, edges, headers):
    """What is wrong with one include, or None."""
    for header, places in headers.items():
        is_this = include == header or include.startswith(header)
        if is_this and not may_stand_in(path, places):
            return f"<{header}> belongs only in " + " ".join(places)
    if not quoted or any(include.startswith(header) for header in headers):
        return None
    unit = unit_of(path)
    if unit not in edges:
        return f"folder {unit} is not in the level table"
    if "/" not in include or include.startswith("."):
        return "an include carries its folder"
    target = include.split("/")[0]
    if target != unit and not {target, include} & edges[unit]:
        return f"{unit} may not include {target}"
    return None


def check_file(root, file, rules):
    path = file.relative_to(root).as_posix()
    bad = 0
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        problem = match and problem_of(path, match[2], match[1] == '"', *rules)
        if problem:
            bad += 1
            print(f'{path}:{number}: #include {match[2]}: {problem}')
    return bad == 0


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
    root = root if root.is_dir() else root.parent.parent
    rules = read_rules(root)
    files = [file for folder in SOURCE_FOLDERS for file in sorted((root / folder).rglob("*"))
             if file.suffix in (".h", ".cpp")]
    results = [check_file(root, file, rules) for file in files]
    print(f"{len(results)} source files, {results.count(False)} with a forbidden include")
    sys.exit(0 if results and all(results) else 1)


if __name__ == "__main__":
    main()
