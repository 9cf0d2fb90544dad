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


class LibreOffice(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-office-"))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def convert(self, name, html, target, module):
        """Has LibreOffice write the page as a file of the target's kind."""
        source = self.folder / (name + ".html")
        source.write_text(html, "utf-8")
        done = subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.folder}/profile", "--headless",
             f"--infilter=HTML ({module})", "--convert-to", target, "--outdir", self.folder, source],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300)
        file = self.folder / f"{name}.{target.split(':')[0]}"
        self.assertTrue(file.exists(), done.stdout)
        return file

    def read(self, file):
        done = subprocess.run([PROGRAM, "import", file, "--json"], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, timeout=120)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)

    def facts(self, file):
        """Number, leads and target values of each item."""
        return [(item["no"], item["leads"], [target["value"] for target in item["targets"]])
                for item in self.read(file)["items"]]

    def test_numbered_paragraphs_of_a_word_document(self):
        file = self.convert("方案", PLAN, "docx:MS Word 2007 XML", "StarWriter")
        self.assertEqual(self.facts(file), [("1.", ["县人社局"], [1500]),
                                            ("2.", ["县交通运输局"], [25.5])])

    def test_merged_cells_of_a_word_table(self):
        file = self.convert("表一", HEAD + "<p>青山县2024年民生实事任务分解表</p>" + TABLE,
                            "docx:MS Word 2007 XML", "StarWriter")
        self.assertEqual(self.facts(file), [("1", ["县人社局"], [1500, 800]),
                                            ("2", ["县交通运输局"], [25.5])])

    def test_merged_cells_of_a_workbook(self):
        file = self.convert("表二", HEAD + TABLE, "xlsx:Calc MS Excel 2007 XML", "StarCalc")
        self.assertEqual(self.facts(file), [("1", ["县人社局"], [1500, 800]),
                                            ("2", ["县交通运输局"], [25.5])])


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
