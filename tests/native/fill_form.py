#!/usr/bin/env python3
"""Types a figure into a unit's report form (.xlsx), as a spreadsheet program would.

usage: fill_form.py FORM FIGURE FILLED

The cell is the first one below 本月累计完成; its address is printed.
"""
import re
import sys
import zipfile


def fill(form, figure, filled):
    """Writes the form with the figure to `filled`; the cell's address."""
    with zipfile.ZipFile(form) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    texts = re.findall(r"<si>(.*?)</si>", parts["xl/sharedStrings.xml"].decode(), re.S)
    head = next(i for i, text in enumerate(texts) if "本月累计完成" in text)
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    column, row = re.search(rf'<c r="([A-Z]+)(\d+)"[^>]*t="s"><v>{head}</v>', sheet).groups()
    cell = f"{column}{int(row) + 1}"
    typed = re.sub(rf'<c r="{cell}"( s="\d+")?[^>]*?(/>|>.*?</c>)',
                   rf'<c r="{cell}"\1><v>{figure}</v></c>', sheet, count=1)
    if typed == sheet:
        raise ValueError(f"no cell {cell} in {form}")
    parts["xl/worksheets/sheet1.xml"] = typed.encode()
    with zipfile.ZipFile(filled, "w") as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return cell


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    print(fill(*sys.argv[1:]))
