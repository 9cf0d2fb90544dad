#!/usr/bin/env python3
"""Reads office files that another program wrote: LibreOffice makes .docx, .xlsx and .html of pages
written here, the command line imports them.

usage: libreoffice.py path/to/minsheng

The last line is the count: "N passed, N failed".
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ""

HEAD = "<html><head><meta charset='utf-8'></head><body>"

# Numbers of the list are automatic: they stand nowhere in the text.
PLAN = HEAD + """<p>青山县2024年民生实事实施方案</p>
<p>一、重点任务</p>
<p>（一）办好二大县级重点民生实事</p>
<ol><li>城镇新增就业1500人。（牵头单位：县人社局）</li>
<li>新建农村公路25.5公里。（牵头单位：县交通运输局）</li></ol>
</body></html>"""

TABLE = """<table border="1"><tr><td>序号</td><td>工作任务</td><td>目标</td><td>牵头单位</td></tr>
<tr><td rowspan="2">1</td><td rowspan="2">促进就业</td><td>城镇新增就业1500人</td>
<td rowspan="2">县人社局</td></tr><tr><td>开展技能培训800人次</td></tr>
<tr><td>2</td><td>新建农村公路</td><td>新建农村公路25.5公里</td><td>县交通运输局</td></tr></table>"""
TITLED_TABLE = HEAD + "<p>青山县2024年民生实事任务分解表</p>" + TABLE
ROWS = [("1-1", ["县人社局"], [1500]), ("1-2", ["县人社局"], [800]),
        ("2-1", ["县交通运输局"], [25.5])]


class LibreOffice(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-office-"))
        cls.convert("docx:MS Word 2007 XML", "StarWriter", plan=PLAN, table=TITLED_TABLE)
        cls.convert("xlsx:Calc MS Excel 2007 XML", "StarCalc", table=HEAD + TABLE)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    @classmethod
    def convert(cls, target, module, **pages):
        """Has LibreOffice write the pages as files of the target's kind."""
        sources = [cls.folder / (name + ".html") for name in pages]
        for source, page in zip(sources, pages.values()):
            source.write_text(page, "utf-8")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{cls.folder}/profile", "--headless",
             f"--infilter=HTML ({module})", "--convert-to", target, "--outdir", cls.folder,
             *sources], stdout=subprocess.DEVNULL, check=True, timeout=900)

    def read(self, file):
        done = subprocess.run([PROGRAM, "import", file, "--json"], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, timeout=120)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)

    def facts(self, name):
        """Number, leads and target values of each item."""
        return [(item["no"], item["leads"], [target["value"] for target in item["targets"]])
                for item in self.read(self.folder / name)["items"]]

    def test_numbered_paragraphs_of_a_word_document(self):
        self.assertEqual(self.facts("plan.docx"), [("（一）1.", ["县人社局"], [1500]),
                                                   ("（一）2.", ["县交通运输局"], [25.5])])

    def test_merged_cells_of_a_word_table(self):
        self.assertEqual(self.facts("table.docx"), ROWS)

    def test_merged_cells_of_a_workbook(self):
        self.assertEqual(self.facts("table.xlsx"), ROWS)


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
