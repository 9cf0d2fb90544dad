"""form and take: a unit's report form leaves the sample year and comes back into it."""
import hashlib
import json

from command_line import CommandLineCase
from fill_form import fill

UNIT = "县司法局"  # has not reported June


class Form(CommandLineCase):
    def make(self):
        """The ledger of the office, and a June form of the unit."""
        year = self.folder / "year.json"
        self.run_program("sample", "pingjiang-2024-year", "-o", year)
        form = self.folder / "form.json"
        self.assertEqual(
            self.run_program("form", year, "--unit", UNIT, "--month", "2024-06", "-o", form), 0)
        return year, form

    def fill(self, form, figure):
        """What the unit's program does, in a few lines: reports its first target, in one step."""
        bundle = json.loads(form.read_text("utf-8"))
        ledger = bundle["ledgers"][0]
        fields = {"target": min(ledger["records"]["target"]), "unit": UNIT, "month": "2024-06",
                  "done": figure, "state": "submitted"}
        stamp = {"actor": "unit00000000", "number": 1}
        name = {"type": "report", "id": "unit00000000-1-1"}
        empty = {"done": None, "state": "draft"}
        changes = [name | {"field": "exists", "before": False, "after": True}] + [
            name | {"field": field, "before": empty.get(field, ""), "after": value}
            for field, value in fields.items()]
        ledger["history"].append({
            "stamp": stamp, "time": "2024-06-27T10:00:00+08:00", "author": "李华",
            "label": {"pattern": "填报", "args": []}, "changes": changes})
        ledger["context"]["unit00000000"] = 1
        ledger["records"]["report"][name["id"]] = {"created": stamp, "fields": fields}
        text = json.dumps(bundle["ledgers"], ensure_ascii=False, sort_keys=True,
                          separators=(",", ":"))
        bundle["digest"]["value"] = hashlib.sha256(text.encode()).hexdigest()
        return self.write("filled.json", json.dumps(bundle, ensure_ascii=False))

    def test_a_form_is_a_bundle_with_nothing_of_other_units(self):
        _, form = self.make()
        self.assertIn(f"{UNIT} 2024年6月填报表已写入", self.out)
        ledger = json.loads(form.read_text("utf-8"))["ledgers"][0]
        self.assertEqual({one["fields"]["unit"] for one in ledger["records"]["report"].values()},
                         {UNIT})
        self.assertEqual(self.run_program("show", form, "--items"), 0)

    def test_a_form_that_comes_back_as_it_went_is_not_taken(self):
        year, form = self.make()
        out = self.folder / "after.json"
        self.assertEqual(self.run_program("take", year, form, "-o", out), 1)
        self.assertIn("没有新的内容", self.err)
        self.assertFalse(out.exists())

    def test_wrong_use_is_said(self):
        year, form = self.make()
        out = self.folder / "after.json"
        self.assertEqual(self.run_program("take", year, "-o", out), 2)
        self.assertIn("要给台账和填报表两个文件", self.err)
        self.assertEqual(self.run_program("take", year, year, "-o", out), 2)
        self.assertIn("这不是单位填报表", self.err)
        self.assertEqual(self.run_program("form", year, "--month", "2024-06", "-o", out), 2)
        self.assertIn("缺少 --unit", self.err)
        self.assertEqual(
            self.run_program("form", year, "--unit", "没有局", "--month", "2024-06", "-o", out), 2)
        self.assertIn("没有要填报的指标", self.err)
        self.assertEqual(
            self.run_program("form", year, "--unit", UNIT, "--month", "六月", "-o", out), 2)
        self.assertIn("应写成 2024-03 这样", self.err)

    def test_what_the_unit_filled_in_is_taken_once(self):
        year, form = self.make()
        filled = self.fill(form, "1")
        out = self.folder / "after.json"
        self.assertEqual(self.run_program("take", year, filled, "-o", out), 0, self.err)
        self.assertIn("李华", self.out)
        ledger = json.loads(out.read_text("utf-8"))
        self.assertEqual(ledger["history"][-1]["author"], "李华")
        self.assertEqual(self.run_program("take", out, filled, "-o", self.folder / "x.json"), 1)
        self.assertEqual(self.run_program("status", out, "--month", "2024-06"), 1)
        self.assertIn("未报送 2 家", self.out)

    def make_workbook(self):
        """The ledger of the office, and the unit's June form as a workbook."""
        year = self.folder / "year.json"
        self.run_program("sample", "pingjiang-2024-year", "-o", year)
        form = self.folder / "form.xlsx"
        self.assertEqual(
            self.run_program("report", "month-form", year, "--unit", UNIT, "--month", "2024-06",
                             "--to", "xlsx", "-o", form), 0, self.err)
        return year, form

    def fill_workbook(self, form, figure):
        path = self.folder / "filled.xlsx"
        return path, fill(form, figure, path)

    def test_a_workbook_that_the_unit_filled_in_is_taken(self):
        year, form = self.make_workbook()
        filled, _ = self.fill_workbook(form, "1")
        out = self.folder / "after.json"
        self.assertEqual(self.run_program("take", year, filled, "-o", out), 0, self.err)
        reports = json.loads(out.read_text("utf-8"))["records"]["report"].values()
        june = [one["fields"] for one in reports
                if one["fields"].get("unit") == UNIT and one["fields"].get("month") == "2024-06"]
        self.assertIn("1", [one.get("done") for one in june])

    def test_a_cell_that_cannot_be_taken_is_named(self):
        year, form = self.make_workbook()
        filled, cell = self.fill_workbook(form, "-3")
        out = self.folder / "after.json"
        self.assertEqual(self.run_program("take", year, filled, "-o", out), 1)
        self.assertIn(cell, self.err)
