"""The commands of the year: status and assess, on the sample with twelve months of reports."""
import json
from decimal import Decimal

from command_line import CommandLineCase


class Year(CommandLineCase):
    # --- status ---------------------------------------------------------------------------------

    def year(self):
        """The sample with a year of reports."""
        path = self.folder / "year.json"
        self.assertEqual(self.run_program("sample", "pingjiang-2024-year", "-o", path), 0)
        return path

    def test_status_tells_who_is_late_and_who_has_not_reported(self):
        year = self.year()
        self.assertEqual(self.run_program("status", year, "--month", "2024-06"), 1)
        self.assertIn("2024年6月", self.out)
        self.assertIn("未报送 3 家", self.out)
        self.assertIn("县司法局", self.out)
        self.assertEqual(self.run_program("status", year, "--month", "2024-06", "--json"), 1)
        status = json.loads(self.out)
        jobs = [item for item in status["items"] if item["code"] == "省11"][0]["targets"][0]
        # 4151 of 5900, at half of the year
        self.assertEqual((jobs["done"], jobs["progress"], jobs["expected"]), (4151, 70.36, 50.0))
        self.assertEqual(jobs["light"], "on_schedule")
        self.assertEqual(status["all"]["items"], sum(status["all"]["lights"].values()))
        self.assertEqual([unit["unit"] for unit in status["non_reporters"]],
                         ["县司法局", "岳阳市生态环境局平江分局", "国网平江供电公司"])

    def test_status_forecasts_what_will_be_missed(self):
        year = self.year()
        self.run_program("status", year, "--month", "2024-06", "--json")
        rows = json.loads(self.out)["forecasts"]
        homes = [row for row in rows if row["indicator"] == "开工建设保障性租赁住房套数"][0]
        # 398 and six months at 79, the median of 14, 28, 71, 87, 96 and 102
        self.assertEqual((homes["expected"], homes["low"], homes["high"]), (872, 566, 974))
        self.assertEqual((homes["gap"], homes["needed_a_month"]), (544, 170))
        self.assertEqual((homes["outlook"], homes["deadline_month"]), ("falls_short", "2024-12"))
        self.run_program("status", year, "--month", "2024-06")
        self.assertRegex(self.out, r"按现在的速度：将完不成 \d+ 个指标，有风险 \d+ 个")
        self.assertIn("566–974", self.out)
        self.run_program("status", year, "--month", "2024-12")
        self.assertIn("没有完不成或有风险的指标", self.out)

    def test_status_without_month_takes_the_newest_that_was_reported(self):
        self.run_program("status", self.year())
        self.assertIn("2024年12月", self.out)

    def test_status_measures_by_a_rule_file(self):
        year = self.year()
        rules = self.write("rules.json", json.dumps({
            "format": "minsheng-lights", "version": 1, "on_schedule_gap": "100",
            "slightly_late_gap": "100", "late_report_is_slight": False}))
        self.assertEqual(self.run_program("status", year, "--month", "2024-05", "--rules", rules), 0)
        self.assertIn("没有滞后的事项", self.out)

    def test_status_says_what_is_wrong_with_its_arguments(self):
        year = self.year()
        self.assertEqual(self.run_program("status", year, "--month", "六月"), 2)
        self.assertIn("应写成 2024-03 这样", self.err)
        self.assertEqual(self.run_program("status", year, "--month", "2023-06"), 2)
        self.assertIn("台账是 2024 年的", self.err)
        rules = self.write("rules.json", '{"format":"minsheng-lights","version":1,"lights":{"x":{}}}')
        self.assertEqual(self.run_program("status", year, "--rules", rules), 2)
        self.assertIn("lights/x 不是一种亮灯", self.err)
        self.assertEqual(self.run_program("sample", "没有", "-o", self.folder / "x.json"), 2)
        self.assertIn("pingjiang-2024-year", self.err)

    # --- assess ---------------------------------------------------------------------------------

    def test_assess_gives_each_unit_its_points_and_where_they_come_from(self):
        year = self.year()
        self.assertEqual(self.run_program("assess", year, "--quarter", "2024Q2", "--json"), 0)
        sheet = json.loads(self.out)
        self.assertEqual(sum(Decimal(one["points"]) for one in sheet["criteria"]), 100)
        for unit in sheet["units"]:
            points = sum(Decimal(line["points"]) for line in unit["lines"])
            self.assertEqual(points, Decimal(unit["total"]), unit["unit"])
        court = [unit for unit in sheet["units"] if unit["unit"] == "县司法局"][0]
        late = [line for line in court["lines"] if line["criterion"] == "timeliness"][0]
        self.assertEqual((late["points"], late["basis"][0]["text"]), ("9", "省15 6月 未报送"))
        self.assertEqual(self.run_program("assess", year, "--quarter", "2024Q2"), 0)
        self.assertIn("任务完成", self.out)

    def test_assess_refuses_what_it_cannot_score(self):
        year = self.year()
        self.assertEqual(self.run_program("assess", year), 2)
        self.assertIn("缺少 --quarter", self.err)
        self.assertEqual(self.run_program("assess", year, "--quarter", "2024Q5"), 2)
        self.assertIn("应写成 2024Q1 这样", self.err)
        rules = self.write("rules.json", '{"format":"minsheng-assessment","version":1,"criteria":['
                           '{"code":"a","name":"甲","kind":"luck"}],"grades":[]}')
        self.assertEqual(self.run_program("assess", year, "--quarter", "2024Q1", "--rules", rules), 2)
        self.assertIn("“luck”不是已知的种类", self.err)
