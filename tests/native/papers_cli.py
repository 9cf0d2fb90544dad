"""report: papers made of ledgers, in every format."""
import io
import zipfile

from command_line import CommandLineCase

FORMATS = ("docx", "xlsx", "html", "csv", "txt")


class Papers(CommandLineCase):
    def year(self):
        path = self.folder / "year.json"
        self.run_program("sample", "pingjiang-2024-year", "-o", path)
        return path

    def paper(self, kind, *words, to="txt"):
        """The bytes of a paper; the program must have written it."""
        path = self.folder / f"paper.{to}"
        self.assertEqual(self.run_program("report", kind, *words, "--to", to, "-o", path), 0,
                         self.err)
        self.assertIn(f"已写入 {path}", self.out)
        return path.read_bytes()

    def refused(self, words, *command):
        path = self.folder / "nothing.txt"
        self.assertEqual(self.run_program("report", *command, "-o", path), 2, self.out)
        self.assertIn(words, self.err)
        self.assertEqual(self.out, "")
        self.assertFalse(path.exists())

    def test_the_list_names_kinds_options_and_formats(self):
        self.assertEqual(self.run_program("report", "--list"), 0)
        rows = {line.split()[0]: line for line in self.out.splitlines() if line.split()}
        for kind, name, options in (("decomposition", "任务分解表", "--order item|unit|level"),
                                    ("month-form", "月度填报表", "--month --unit"),
                                    ("handover", "上级平台对接表", "--month"),
                                    ("comparison", "对比表", "--month"),
                                    ("findings", "校核报告", ""), ("problems", "问题清单", "--month")):
            self.assertIn(name, rows[kind])
            self.assertTrue(rows[kind].endswith(options or name), rows[kind])
        for key in FORMATS:
            self.assertIn(key, rows)

    def test_the_help_names_the_command(self):
        self.run_program("--help")
        self.assertIn("minsheng report 种类 台账…", self.out)
        self.assertIn("minsheng report --list", self.out)

    def test_every_format_holds_the_paper(self):
        year = self.year()
        for to in FORMATS:
            with self.subTest(to=to):
                content = self.paper("decomposition", year, to=to)
                if to in ("docx", "xlsx"):
                    archive = zipfile.ZipFile(io.BytesIO(content))
                    self.assertIsNone(archive.testzip())
                    content = b"".join(archive.read(name) for name in archive.namelist())
                if to == "csv":
                    self.assertTrue(content.startswith(b"\xef\xbb\xbf"))
                text = content.decode(errors="replace")
                for word in ("牵头单位", "城镇新增就业人数", "县人社局"):
                    self.assertIn(word, text)

    def test_an_order_puts_units_first(self):
        year = self.year()
        by_unit = self.paper("decomposition", year, "--order", "unit", to="csv").decode()
        self.assertIn("责任单位", by_unit)
        self.refused("可用的有：item、unit、level", "decomposition", year, "--order", "size", "--to",
                     "txt")

    def test_a_form_is_made_for_one_unit_and_month(self):
        year = self.year()
        text = self.paper("month-form", year, "--unit", "县司法局", "--month", "2024-06").decode()
        self.assertIn("县司法局 2024年6月填报表", text)
        self.assertIn("法律援助", text)
        self.assertNotIn("县人社局 ", text)
        self.refused("要填报的单位：", "month-form", year, "--month", "2024-06", "--to", "txt")
        self.refused("没有局 在这本台账里没有要填报的指标", "month-form", year, "--unit", "没有局",
                     "--to", "txt")

    def test_a_paper_without_month_is_of_the_newest(self):
        self.assertIn("12月上级平台对接表", self.paper("handover", self.year()).decode())

    def test_several_ledgers_are_compared_and_one_is_told_so(self):
        year = self.year()
        self.assertIn("只有一本台账", self.paper("comparison", year).decode())
        other = self.ledger("别县.json",
                            self.write("别县.txt", "青云县2024年民生实事实施方案\n\n一、重点任务\n"
                                       "（一）办好一大省级重点民生实事\n"
                                       "1.城镇新增就业1500人。（牵头单位：县人社局）\n"))
        text = self.paper("comparison", year, other, "--month", "2024-06").decode()
        self.assertIn("城镇新增就业人数", text)
        self.assertIn("青云县 2024", text)
        self.refused("没有表格", "comparison", year, "--to", "csv")

    def test_a_ledger_without_reports_gives_papers(self):
        plan = self.ledger()
        self.assertIn("没有数的指标", self.paper("handover", plan).decode())
        self.assertIn("清单上没有问题", self.paper("problems", plan).decode())
        self.assertIn("错误0条", self.paper("findings", plan).decode())

    def test_wrong_use_is_said_with_the_remedy(self):
        year = self.year()
        self.refused("要给文书种类和台账", "decomposition", "--to", "txt")
        self.refused("没有“letter”这种文书，可用的有：decomposition、", "letter", year, "--to", "txt")
        self.refused("没有“pdf”这种格式，可用的有：docx、", "decomposition", year, "--to", "pdf")
        self.refused("缺少 --to", "decomposition", year)
        self.refused("任务分解表不用 --month，请去掉它", "decomposition", year, "--month", "2024-06",
                     "--to", "txt")
        self.refused("应写成 2024-03 这样", "handover", year, "--month", "六月", "--to", "txt")
        self.refused("台账是 2024 年的，没有 2023年6月 的月报", "handover", year, "--month",
                     "2023-06", "--to", "txt")
        self.refused("这不是台账文件", "handover", self.write("坏.json", "{}"), "--to", "txt")
        self.assertIn("坏.json：", self.err)
        self.assertEqual(self.run_program("report", "decomposition", year, "--to", "txt"), 2)
        self.assertIn("缺少 -o", self.err)
        self.assertEqual(self.run_program("report", "decomposition", "没有.json", "--to", "txt",
                                          "-o", "x.txt"), 3)
        self.assertIn("读不了文件 没有.json", self.err)

    def test_one_of_several_records_is_named(self):
        year = self.year()
        self.assertEqual(self.run_program("report", "--list"), 0)
        self.assertRegex(self.out, r"supervision-note +督办单 +--record")
        newest = self.paper("supervision-note", year).decode()
        first = self.paper("supervision-note", year, "--record", "2024-01").decode()
        self.assertIn("2024-01", first)
        self.assertNotEqual(first, newest)
        self.refused("要写到只剩一份", "supervision-note", year, "--record", "2024-0", "--to", "txt")
        self.refused("2024-01", "supervision-note", year, "--record", "2031", "--to", "txt")
        self.refused("不用 --record", "handover", year, "--record", "1", "--to", "txt")
