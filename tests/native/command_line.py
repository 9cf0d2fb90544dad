"""What the tests of the command line share: the program, a folder of its own for each test, a plan."""
import pathlib
import shutil
import subprocess
import tempfile
import unittest

# A plan in the usual form, in our own words: two levels, a pending figure, a mechanism.
PLAN = """青山县2024年民生实事实施方案

一、重点任务
（一）办好二大省级重点民生实事
1.促进就业
（1）城镇新增就业1500人。（牵头单位：县人社局）
（2）开展技能培训800人次，发放补贴1.5万元。（牵头单位：县人社局、县财政局）
2.提升教育
（3）建成普惠托位120个，覆盖率达到85%以上。（牵头单位：县教育局）
（二）办好县级重点民生实事
1.新建农村公路25.5公里。（牵头单位：县交通运输局）
二、工作机制
成立工作专班，由县政府分管副县长任召集人，县人社局主要负责人任副召集人，县人社局、县财政局、县教育局、县交通运输局为成员单位。
"""


class CommandLineCase(unittest.TestCase):
    """A folder of its own for each test, and the program run in it."""

    program = ""  # set by run.py

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="minsheng-cli-"))
        self.plan = self.write("方案.txt", PLAN.encode())

    def tearDown(self):
        shutil.rmtree(self.folder)

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def run_program(self, *words, stdin=b"", stdout=subprocess.PIPE):
        done = subprocess.run([self.program, *map(str, words)], input=stdin, stdout=stdout,
                              stderr=subprocess.PIPE, timeout=120, cwd=self.folder)
        self.out = (done.stdout or b"").decode()
        self.err = done.stderr.decode()
        self.assertNotIn("Sanitizer", self.err)
        return done.returncode

    def ledger(self, name="台账.json", plan=None):
        path = self.folder / name
        self.assertIn(self.run_program("import", plan or self.plan, "-o", path), (0, 1), self.err)
        return path
