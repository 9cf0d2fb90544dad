#!/usr/bin/env python3
"""Turns a list of lucide icon names into the tables the program draws them from.

usage: make_icons.py icons.txt <folder of SVGs> <output folder>

icons.h   constants with the UTF-8 of one private-use code point each, in file order from U+E000
icons.js  Emscripten library: $minsheng_icons maps a code point to its SVG path strings
          (24 x 24 box, to be stroked with round caps and joins)
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

FIRST_CODE_POINT = 0xE000


def ellipse(cx, cy, rx, ry):
    return f"M{cx - rx:g} {cy:g}a{rx:g} {ry:g} 0 1 0 {2 * rx:g} 0a{rx:g} {ry:g} 0 1 0 {-2 * rx:g} 0z"


def rectangle(x, y, width, height, rx, ry):
    if not rx and not ry:
        return f"M{x:g} {y:g}h{width:g}v{height:g}h{-width:g}z"
    across, down = width - 2 * rx, height - 2 * ry
    arc = f"a{rx:g} {ry:g} 0 0 1 "
    return (f"M{x + rx:g} {y:g}h{across:g}{arc}{rx:g} {ry:g}v{down:g}{arc}{-rx:g} {ry:g}"
            f"h{-across:g}{arc}{-rx:g} {-ry:g}v{-down:g}{arc}{rx:g} {-ry:g}z")


def path_of(element):
    """The path data of one SVG shape."""
    def number(name, default=0.0):
        return float(element.get(name, default))

    shape = element.tag.split("}")[-1]
    if shape == "path":
        return element.get("d")
    if shape == "line":
        return f"M{number('x1'):g} {number('y1'):g}L{number('x2'):g} {number('y2'):g}"
    if shape in ("polyline", "polygon"):
        return "M" + element.get("points").strip() + ("z" if shape == "polygon" else "")
    if shape == "circle":
        return ellipse(number("cx"), number("cy"), number("r"), number("r"))
    if shape == "ellipse":
        return ellipse(number("cx"), number("cy"), number("rx"), number("ry"))
    if shape == "rect":
        rx = number("rx", element.get("ry", 0))
        ry = number("ry", element.get("rx", 0))
        return rectangle(number("x"), number("y"), number("width"), number("height"), rx, ry)
    raise ValueError(f"unknown shape <{shape}>")


def paths_of(svg_file):
    return [path_of(element) for element in ElementTree.parse(svg_file).getroot()]


def constant_name(icon_name):
    return "k" + "".join(part.capitalize() for part in icon_name.split("-"))


def read_names(list_file):
    lines = (line.split("#")[0].strip() for line in list_file.read_text("utf-8").splitlines())
    names = [line for line in lines if line]
    if len(set(names)) != len(names):
        raise ValueError("a name stands twice in " + str(list_file))
    return names


def main():
    list_file, svg_folder, out = map(pathlib.Path, sys.argv[1:4])
    header = ["// Written by cmake/make_icons.py from assets/icons.txt; icons by lucide (ISC).",
              "#pragma once", "", "namespace minsheng::icon {", ""]
    table = {}
    for code_point, name in enumerate(read_names(list_file), FIRST_CODE_POINT):
        svg_file = svg_folder / (name + ".svg")
        if not svg_file.exists():
            sys.exit(f"make_icons.py: no icon named {name} in {svg_folder}")
        table[code_point] = paths_of(svg_file)
        header.append(f'inline constexpr char const* {constant_name(name)} = "\\u{code_point:04X}";')
    header += ["", f"inline constexpr unsigned kFirstCodePoint = 0x{FIRST_CODE_POINT:X};",
               f"inline constexpr unsigned kLastCodePoint = 0x{FIRST_CODE_POINT + len(table) - 1:X};",
               "", "}  // namespace minsheng::icon", ""]
    out.mkdir(parents=True, exist_ok=True)
    (out / "icons.h").write_text("\n".join(header), "utf-8")
    library = json.dumps(table, separators=(",", ":"))
    (out / "icons.js").write_text(
        "// Written by cmake/make_icons.py; icons by lucide (ISC).\n"
        "mergeInto(LibraryManager.library, {$minsheng_icons: " + library + "});\n", "utf-8")


if __name__ == "__main__":
    main()
