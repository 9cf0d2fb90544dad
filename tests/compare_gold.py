#!/usr/bin/env python3
"""Lays what `minsheng import FILE --json` reads beside the hand-made gold annotations.

    compare_gold.py BINARY SEEDS_DIR [-v] [STEM...]

For every gold file SEEDS_DIR/gold/<stem>.json the document SEEDS_DIR/<stem>.txt is
read by `BINARY import FILE --json`, and each field is counted: right / in the gold / invented.
-v lists every difference. Exit code 1 where a measure of success is missed (see GOALS).
"""
import argparse
import json
import pathlib
import subprocess
import sys
from collections import Counter

# Share of the gold that must be right, and share of what was read that may be invented.
EXACT_ITEM_FIELDS = ["level", "category", "leads", "types", "deadline", "pending", "inherited"]
GOALS = {"items": (1.0, 0.0), "numeric targets": (0.98, 0.02), "targets": (0.98, 0.02),
         "entries": (1.0, 0.0), "figures": (0.98, 0.02)}
DOCUMENT_FIELDS = ["kind", "jurisdiction", "jurisdiction_level", "year", "title", "issuer", "issued",
                   "number", "seal", "attachments", "attachment"]
GROUP_FIELDS = ["level", "heading", "declared_count", "counted_categories", "counted_items",
                "provisional"]
BULLETIN_FIELDS = ["kind", "jurisdiction", "jurisdiction_level", "year", "title", "issuer", "issued",
                   "number", "seal", "as_of"]
ENTRY_FIELDS = ["level", "category", "text"]
FIGURE_WORDS = ["phrase", "indicator", "total", "part_of", "percent_phrase", "worded"]
IMPLIED = ["implied_target", "implied_integers", "implied_done"]
MECHANISM_FIELDS = ["convener", "deputies", "members", "office", "supervision", "report_cycle",
                    "assessment_cycle"]


def normal(value):
    """null, "", [] and false say the same: nothing is there."""
    if value in (None, "", [], False):
        return None
    return value


def same(a, b):
    a, b = normal(a), normal(b)
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) < 1e-9
    return a == b


class Tally:
    """right / gold / invented of one kind of thing."""

    def __init__(self):
        self.right = self.gold = self.invented = 0

    def add(self, right, gold, invented=0):
        self.right += right
        self.gold += gold
        self.invented += invented

    def field(self, gold, read):
        has_gold, has_read = normal(gold) is not None, normal(read) is not None
        equal = same(gold, read)
        self.add(int(equal and has_gold), int(has_gold), int(has_read and not equal))
        return equal


class Report:
    def __init__(self, stem, verbose):
        self.stem, self.verbose, self.rows = stem, verbose, {}

    def tally(self, name):
        return self.rows.setdefault(name, Tally())

    def say(self, text):
        if self.verbose:
            print(f"  {self.stem}: {text}")

    def compare_fields(self, name, fields, gold, read, where=""):
        for field in fields:
            if not self.tally(name).field(gold.get(field), read.get(field)):
                self.say(f"{name} {where}{field}: gold {gold.get(field)!r} read {read.get(field)!r}")


def measure(target):
    """What must be exact of a target."""
    number = lambda value: None if value is None else round(float(value), 9)
    return (target.get("kind"), target.get("op"), number(target.get("value")), target.get("unit"),
            number(target.get("baseline")))


def is_numeric(target):
    return target.get("value") is not None


def compare_measures(report, name, no, gold, read):
    """Multisets: the order of targets does not count."""
    want, have = Counter(map(measure, gold)), Counter(map(measure, read))
    right = sum((want & have).values())
    for tally in (name, "targets"):
        report.tally(tally).add(right, len(gold), len(read) - right)
    for missing in (want - have).elements():
        report.say(f"{name} {no} missing {missing}")
    for extra in (have - want).elements():
        report.say(f"{name} {no} invented {extra}")


def compare_words(report, no, gold, read):
    """Phrase, indicator and sums of the targets that were measured right."""
    rest = list(read)
    for target in gold:
        twins = [one for one in rest if measure(one) == measure(target)]
        if not twins:
            continue
        overlap = lambda one: len(set(one.get("phrase") or "") & set(target["phrase"]))
        twin = max(twins, key=overlap)
        rest.remove(twin)
        for field in ("phrase", "indicator", "total", "part_of", "worded"):
            pair = [one.get(field) for one in (target, twin)]
            if field == "part_of":  # the same total, whatever its name
                pair = [total_of(one, every) for one, every in ((target, gold), (twin, read))]
            equal = report.tally(f"target {field}").field(*pair)
            if not equal and field in ("phrase", "total", "worded"):
                report.say(f"{field} {no}: gold {target.get(field)!r} read {twin.get(field)!r}")


def total_of(target, targets):
    name = target.get("part_of")
    return next((repr(measure(one)) for one in targets if name and one["indicator"] == name), None)


def compare_unnumbered(report, no, gold, read):
    """Milestones and ongoing actions: right where kind is the same and the phrases share their words."""
    rest = list(read)
    right = 0
    for target in gold:
        match = next((one for one in rest if one["kind"] == target["kind"]
                      and (one["phrase"] in target["phrase"] or target["phrase"] in one["phrase"])), None)
        if match:
            right += 1
            rest.remove(match)
        else:
            report.say(f"unnumbered {no} missing {target['kind']} {target['phrase']}")
    for one in rest:
        report.say(f"unnumbered {no} invented {one['kind']} {one['phrase']}")
    for tally in ("unnumbered targets", "targets"):
        report.tally(tally).add(right, len(gold), len(rest))


def compare_item(report, gold, read):
    no = gold["no"]
    whole = all(same(gold.get(field), read.get(field)) for field in EXACT_ITEM_FIELDS)
    report.tally("items").add(int(whole), 1, 0)
    report.compare_fields("item fields", EXACT_ITEM_FIELDS, gold, read, f"{no} ")
    report.compare_fields("item text", ["text"], gold, read, f"{no} ")
    numeric = [list(filter(is_numeric, one["targets"])) for one in (gold, read)]
    compare_measures(report, "numeric targets", no, *numeric)
    compare_words(report, no, gold["targets"], read["targets"])
    compare_unnumbered(report, no, *[[t for t in one["targets"] if not is_numeric(t)]
                                     for one in (gold, read)])


def compare_plan(report, gold, read):
    wanted = dict(gold)
    for field in gold.get("inferred") or {}:
        wanted[field] = None  # a reader of the text alone cannot know it
    if "jurisdiction" in (gold.get("inferred") or {}):
        wanted["jurisdiction_level"] = None
    report.compare_fields("document", DOCUMENT_FIELDS, wanted, read)
    report.compare_fields("mechanism", MECHANISM_FIELDS, gold["mechanism"], read["mechanism"])
    for index, group in enumerate(gold["groups"]):
        other = read["groups"][index] if index < len(read["groups"]) else {}
        report.compare_fields("groups", GROUP_FIELDS, group, other, f"{index} ")
    report.tally("groups").add(0, 0, max(0, len(read["groups"]) - len(gold["groups"])))
    rest = list(read["items"])
    for item in gold["items"]:
        other = next((one for one in rest if one["no"] == item["no"]), None)
        if other is None:
            report.say(f"item {item['no']} missing: {item['text'][:40]}")
            report.tally("items").add(0, 1, 0)
            report.tally("numeric targets").add(0, sum(map(is_numeric, item["targets"])), 0)
            continue
        rest.remove(other)
        compare_item(report, item, other)
    for item in rest:
        report.say(f"item {item['no']} invented: {item['text'][:40]}")
    report.tally("items").add(0, 0, len(rest))


def figure_of(figure):
    """What must be exact of a figure; 超过 is >= or >."""
    number = lambda value: round(float(value), 9) if isinstance(value, (int, float)) else value
    op = {None: "=", ">": ">="}.get(figure.get("op"), figure.get("op"))
    return (number(figure.get("done")), figure.get("unit"), number(figure.get("percent_of_year")), op,
            number(figure.get("planned")), bool(figure.get("shared_percent")),
            bool(figure.get("percent_sign_missing")))


def compare_figures(report, name, where, gold, read):
    want, have = Counter(map(figure_of, gold)), Counter(map(figure_of, read))
    right = sum((want & have).values())
    report.tally(name).add(right, len(gold), len(read) - right)
    for missing in (want - have).elements():
        report.say(f"{name} {where} missing {missing}")
    for extra in (have - want).elements():
        report.say(f"{name} {where} invented {extra}")


def compare_figure_words(report, where, gold, read, implied):
    rest = list(read)
    for figure in gold:
        twin = next((one for one in rest if figure_of(one) == figure_of(figure)), None)
        if twin is None:
            continue
        rest.remove(twin)
        for field in FIGURE_WORDS + implied:
            pair = [one.get(field) for one in (figure, twin)]
            if field == "part_of":  # the same total, whatever its name
                pair = [whole_of(one, every) for one, every in ((figure, gold), (twin, read))]
            equal = report.tally(f"figure {field}").field(*pair)
            if not equal:
                report.say(f"figure {field} {where}: gold {figure.get(field)!r} read {twin.get(field)!r}")


def whole_of(figure, figures):
    name = figure.get("part_of")
    return next((repr(figure_of(one)) for one in figures if name and one["indicator"] == name), None)


def compare_lists(report, name, fields, gold, read):
    """Lists of sections, one by one in order."""
    for index, one in enumerate(gold):
        other = read[index] if index < len(read) else {}
        report.compare_fields(name, fields, one, other, f"{index} ")
    report.tally(name).add(0, 0, max(0, len(read) - len(gold)))


def compare_sections(report, gold, read):
    compare_lists(report, "headlines", ["date", "time", "text", "attendance"], gold["headlines"],
                  read["headlines"])
    uploads = [one.get("platform_uploads") or {"counts": []} for one in (gold, read)]
    compare_lists(report, "upload counts", ["platform", "kind", "count", "unit"],
                  *[one["counts"] for one in uploads])
    for kind, fields in (("unit_dynamics", ["unit", "problem"]),
                         ("county_dynamics", ["unit", "by", "problem"])):
        compare_lists(report, "news", fields, gold[kind], read[kind])
        for index, one in enumerate(gold[kind]):
            other = read[kind][index] if index < len(read[kind]) else {"figures": []}
            compare_figures(report, "news figures", one["unit"], one["figures"], other["figures"])


def compare_bulletin(report, gold, read):
    report.compare_fields("document", BULLETIN_FIELDS, gold, read)
    compare_lists(report, "groups", GROUP_FIELDS, gold["groups"], read["groups"])
    # Gold without the arithmetic of percents says nothing of it.
    annotated = any(one.get("implied_target") for entry in gold["progress"] for one in entry["figures"])
    implied = IMPLIED if annotated else []
    rest = list(read["progress"])
    for entry in gold["progress"]:
        other = next((one for one in rest if one["no"] == entry["no"]), None)
        report.tally("entries").add(int(other is not None), 1)
        if other is None:
            report.say(f"entry {entry['no']} missing")
            other = {"figures": []}
        else:
            rest.remove(other)
        report.compare_fields("entry fields", ENTRY_FIELDS, entry, other, f"{entry['no']} ")
        compare_figures(report, "figures", entry["no"], entry["figures"], other["figures"])
        compare_figure_words(report, entry["no"], entry["figures"], other["figures"], implied)
    report.tally("entries").add(0, 0, len(rest))
    compare_sections(report, gold["sections"], read["sections"])


def read_document(binary, path):
    run = subprocess.run([binary, "import", str(path), "--json"], capture_output=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{binary} import {path} failed ({run.returncode}): {run.stderr.decode()}")
    return json.loads(run.stdout)


def print_table(reports):
    names = list(dict.fromkeys(name for report in reports for name in report.rows))
    stems = [report.stem for report in reports]
    print("right / gold / invented")
    print(f"{'':24}" + "".join(f"{stem[:20]:>22}" for stem in stems) + f"{'all':>22}")
    for name in names:
        cells, total = [], Tally()
        for report in reports:
            row = report.tally(name)
            total.add(row.right, row.gold, row.invented)
            cells.append(f"{row.right} / {row.gold} / {row.invented}")
        cells.append(f"{total.right} / {total.gold} / {total.invented}")
        print(f"{name:24}" + "".join(f"{cell:>22}" for cell in cells))


def reached(reports, names):
    good = True
    goals = {**GOALS, "target indicator": (names, 1 - names)}
    for name, (share, invented) in goals.items():
        rows = [report.tally(name) for report in reports]
        right, gold = sum(row.right for row in rows), sum(row.gold for row in rows)
        extra = sum(row.invented for row in rows)
        if right < share * gold or extra > invented * max(1, right + extra):
            print(f"goal missed: {name} {right} of {gold} right, {extra} invented")
            good = False
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("seeds", type=pathlib.Path)
    parser.add_argument("stems", nargs="*")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--names", type=float, default=0.85,
                        help="share of the targets' names to be as annotated; many a name can be "
                             "put in several ways")
    arguments = parser.parse_args()
    reports = []
    for path in sorted((arguments.seeds / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if arguments.stems and path.stem not in arguments.stems:
            continue
        report = Report(path.stem, arguments.verbose)
        compare = compare_plan if gold["kind"] == "plan" else compare_bulletin
        compare(report, gold, read_document(arguments.binary, arguments.seeds / f"{path.stem}.txt"))
        reports.append(report)
    print_table(reports)
    sys.exit(0 if reached(reports, arguments.names) else 1)


if __name__ == "__main__":
    main()
