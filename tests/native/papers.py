#!/usr/bin/env python3
"""Looks at the Word documents that the program writes: their parts by the schema's rules, their
pages as LibreOffice prints them.

usage: papers.py path/to/minsheng_write_papers

The last line is the count: "N passed, N failed".
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

PROGRAM = ""

# Children in the order of the schema (ECMA-376 part 1, annex A), as far as they are written here.
ORDER = {
    "body": "*",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
           "kinsoku wordWrap overflowPunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid "
           "spacing ind contextualSpacing jc textAlignment outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs noProof snapToGrid vanish color spacing w kern position sz "
           "szCs highlight u shd vertAlign lang",
    "tblPr": "tblStyle tblpPr tblOverlap tblW jc tblCellSpacing tblInd tblBorders shd tblLayout "
             "tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left bottom right insideH insideV",
    "pBdr": "top left bottom right between",
    "tblCellMar": "top left bottom right",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "tc": "tcPr p",
    "sectPr": "headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid",
    "settings": "zoom mirrorMargins defaultTabStop evenAndOddHeaders characterSpacingControl "
                "compat themeFontLang",
    "styles": "docDefaults latentStyles style",
    "style": "name basedOn next link uiPriority qFormat pPr rPr",
    "font": "altName panose1 charset family pitch sig",
    "inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
    "wgp": "cNvGrpSpPr grpSpPr wsp",
    "wsp": "cNvSpPr cNvCnPr spPr txbx bodyPr",
    "spPr": "xfrm prstGeom noFill solidFill ln",
    "ln": "noFill solidFill prstDash",
    "xfrm": "off ext chOff chExt",
}

POINTS = 72 / 25.4  # in a millimetre
# Of the type area (GB/T 9704-2012, 5.2.1), in points from the page's upper left corner.
LEFT, TOP, RIGHT, BOTTOM = 28 * POINTS, 37 * POINTS, 184 * POINTS, 262 * POINTS


def local(name):
    return name.rsplit("}", 1)[-1]


def misplaced(root):
    """Elements whose children are unknown or not in the schema's order."""
    for element in root.iter():
        order = ORDER.get(local(element.tag), "*").split()
        if order == ["*"]:
            continue
        names = [local(child.tag) for child in element]
        unknown = [name for name in names if name not in order]
        if unknown or names != sorted(names, key=order.index):
            yield local(element.tag), names


class Papers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-papers-"))
        subprocess.run([PROGRAM, cls.folder], check=True, timeout=120)
        cls.files = sorted(cls.folder.glob("*.docx"))
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{cls.folder}/profile", "--headless",
             "--convert-to", "pdf", "--outdir", cls.folder, *cls.files],
            stdout=subprocess.DEVNULL, check=True, timeout=900)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def poppler(self, program, name, *options, output=("-",)):
        return subprocess.run([program, *options, self.folder / (name + ".pdf"), *output],
                              stdout=subprocess.PIPE, check=True, timeout=120).stdout

    def pages(self, name):
        """Each page as its lines; a line as the words on it: (left, top, right, bottom, text)."""
        boxes = self.poppler("pdftotext", name, "-bbox-layout").decode("utf-8", "replace")
        word = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" '
                          r'yMax="([\d.]+)">(.*?)</word>')
        return [[[(*map(float, found[:4]), found[4]) for found in word.findall(line)]
                 for line in page.split("<line ")[1:]] for page in boxes.split("<page ")[1:]]

    def parts(self):
        for file in self.files:
            with zipfile.ZipFile(file) as package:
                for name in package.namelist():
                    yield file.stem, name, ElementTree.fromstring(package.read(name))

    def test_all_papers_are_written_and_open(self):
        self.assertEqual([file.stem for file in self.files],
                         ["broad", "crowded", "empty", "full", "grid", "hostile", "long", "whole",
                          "wide"])
        for file in self.files:
            with self.subTest(file.stem):
                self.assertTrue(self.pages(file.stem))

    def test_children_stand_in_the_order_of_the_schema(self):
        for paper, part, root in self.parts():
            with self.subTest(paper + " " + part):
                self.assertEqual(list(misplaced(root)), [])

    def test_the_order_is_really_looked_at(self):
        wrong = ElementTree.fromstring("<p><pPr><jc/><ind/></pPr></p>")
        self.assertEqual(list(misplaced(wrong)), [("pPr", ["jc", "ind"])])

    def test_cells_end_with_a_paragraph_and_tables_are_parted(self):
        for paper, part, root in self.parts():
            for element in root.iter():
                names = [local(child.tag) for child in element]
                if local(element.tag) == "tc":
                    self.assertEqual(names[-1], "p", (paper, part))
                for name, following in zip(names, names[1:] + [None]):
                    if name == "tbl":
                        self.assertEqual(following, "p", (paper, part))

    def test_rows_have_the_columns_of_their_grid(self):
        for paper, part, root in self.parts():
            for table in (element for element in root.iter() if local(element.tag) == "tbl"):
                columns = len([1 for child in table.iter() if local(child.tag) == "gridCol"])
                self.assertLessEqual(columns, 63)
                for row in (child for child in table if local(child.tag) == "tr"):
                    spans = [int(next(iter(child.attrib.values()))) - 1 for child in row.iter()
                             if local(child.tag) == "gridSpan"]
                    cells = len([child for child in row if local(child.tag) == "tc"])
                    self.assertEqual(cells + sum(spans), columns, (paper, part))

    def test_a_page_of_body_text_has_22_lines_of_28_characters(self):
        pages = self.pages("grid")
        lines = [["".join(word[4] for word in line) for line in page] for page in pages]
        lengths = [[len(line) for line in page if "—" not in line] for page in lines]
        self.assertEqual(lengths, [[26] + [28] * 21, [28] * 22, [2]])

    def test_body_text_fills_the_type_area(self):
        words = [line[0] for line in self.pages("grid")[1]][:22]
        self.assertAlmostEqual(min(word[0] for word in words), LEFT, delta=1)
        self.assertAlmostEqual(max(word[2] for word in words), RIGHT, delta=2)
        self.assertAlmostEqual(words[1][1] - words[0][1], 28.95, delta=0.1)
        self.assertGreater(words[0][1], TOP - 1)
        self.assertLess(words[-1][3], BOTTOM + 1)

    def test_page_numbers_are_below_the_text_outside(self):
        first, second = (page[-1] for page in self.pages("grid")[:2])
        self.assertEqual("".join(word[4] for word in first), "—1—")
        self.assertEqual("".join(word[4] for word in second), "—2—")
        self.assertAlmostEqual(first[-1][2], RIGHT - 14, delta=2)
        self.assertAlmostEqual(second[0][0], LEFT + 14, delta=2)
        middle = (first[0][1] + first[0][3]) / 2
        self.assertAlmostEqual(middle - BOTTOM, 7 * POINTS, delta=2 * POINTS)

    def test_the_head_of_a_long_table_stands_on_every_page(self):
        pages = self.pages("long")
        self.assertGreater(len(pages), 5)
        for page in pages:
            self.assertEqual("".join(word[4] for word in page[0]), "列1")

    def test_wide_tables_lie_on_landscape_pages(self):
        boxes = self.poppler("pdftotext", "wide", "-bbox").decode("utf-8")
        sizes = re.findall(r'<page width="([\d.]+)" height="([\d.]+)"', boxes)
        landscape = [float(width) > float(height) for width, height in sizes]
        self.assertEqual(landscape[0], False)
        self.assertEqual(landscape[-1], False)
        self.assertEqual(set(landscape[1:-1]), {True})

    def test_the_imprint_stands_at_the_foot_of_the_last_page(self):
        lines = {"".join(word[4] for word in line): line for line in self.pages("whole")[-1]}
        printed = next(line for text, line in lines.items() if text.endswith("印发"))
        self.assertAlmostEqual(printed[-1][3], BOTTOM, delta=12)
        self.assertAlmostEqual(printed[-1][2], RIGHT - 16, delta=3)

    def test_what_closes_a_paper_covers_no_text(self):
        for name, lines in (("crowded", 21), ("full", 22)):
            first, second = self.pages(name)
            self.assertEqual(len(first), lines + 1, name)  # and the page number
            self.assertIn("青山县民生办", second[-3][0][4])

    def test_the_red_rule_is_as_wide_as_the_type_area(self):
        picture = self.poppler("pdftoppm", "whole", "-r", "72", "-l", "1", output=())
        head, size, _, pixels = picture.split(b"\n", 3)
        self.assertEqual(head, b"P6")
        width = int(size.split()[0])
        rows = [pixels[at:at + 3 * width] for at in range(0, len(pixels), 3 * width)]
        red = max(sum(1 for at in range(0, len(row), 3) if row[at] > 150 and row[at + 1] < 120)
                  for row in rows)
        self.assertAlmostEqual(red, RIGHT - LEFT, delta=3)


def main():
    global PROGRAM
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    result = unittest.main(exit=False, verbosity=1).result
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
