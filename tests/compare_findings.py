#!/usr/bin/env python3
"""Compares the program's findings on the seed documents with the hand-made ones.

usage: compare_findings.py [--all] minsheng seeds-folder [stem ...]

Every document is read with `minsheng import`, all ledgers are checked together with
`minsheng check --json`. Gold rules map to codes below; what no code covers is left out. Prints for
each document which certain gold findings were found or are missing, which gold checks that passed
are not silent, and every 错误 that has no gold finding. --all prints every finding, "more" before
those that no gold finding explains. Exit code 1 when a certain one is missing, a passed one is not silent, or an
错误 is unexplained.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

CODES = {  # a gold finding -> codes that say it
    "count-mismatch": "P01", "count-partial": "P01", "lead-not-member": "P02",
    "target-differs-across-levels": "P03", "target-repeated-across-levels": "P04",
    "no-numeric-target": "P06", "milestone-only": "P06", "pending-target": "P09",
    "attachment-missing": "P10", "standard-differs": "P11", "standard-equal-suspect": "P11",
    "member-leads-nothing": "P12", "deadline-missing": "P15", "deadline-open-ended": "P15",
    "percent-mismatch": "B01", "percent-unattainable": "B01 B02", "status-contradiction": "B03",
    "percent-over-100": "B04", "percent-sign-missing": "B05", "date-garbled": "B05",
    "date-conflict": "B06", "figure-missing": "B07", "percent-missing": "B07",
}
SILENT = {  # a check that passed -> codes that must not stand there
    "count-verified": "P01", "numbering-verified": "P08", "sum-verified": "P05 B11",
    "repeat-verified": "P03 P04", "nested-verified": "P05", "ratio-verified": "P05",
    "leads-verified": "P02", "percent-attainable": "B01 B02", "standard-consistent": "P11",
    "baseline-consistent": "P11",
}
ALSO = {  # wording and layout: they explain a finding, none is asked for
    "name-variant": "P13", "typo": "P14", "broken-word": "P14", "space-inside": "P14",
    "punctuation-wrong": "P14", "punctuation-width-mixed": "P14", "bracket-mixed": "P14",
}
STEMS = ["quyuan-2024-plan", "pingjiang-2024-plan", "xiangyin-2026-plan", "shuangpai-2023-plan",
         "yueyang-2025-bulletin-1"]


def plain(text):
    """Half-width brackets and no blanks, so that numbers compare."""
    return re.sub(r"\s", "", text).replace("（", "(").replace("）", ")")


def places_of(where):
    """（二）2.；（三）9. names two places; 1.（1）、7.（1） continues the group before."""
    return [plain(part) for part in re.split(r"[；;、，]", where) if part.strip()]


def is_at(finding, where):
    """Whether a place of the finding is the gold's: an item's number or a group's heading."""
    numbers = [plain(place["no"]) for place in finding["places"] if place["no"]]
    heads = [number for place, number in zip(finding["places"], numbers) if place["type"] == "group"]
    for wanted in places_of(where):
        wanted = re.sub(r"^【.*?】", "", wanted)
        if wanted and (wanted in numbers or any(head.startswith(wanted) for head in heads)):
            return True
    return False


def words_of(subject):
    """The words of a gold subject that a sentence about it would hold."""
    words = re.split(r"[、／/“”\"（）()]", subject)
    return [re.sub(r"(标准|人数|覆盖率)$", "", word) for word in words if len(word) >= 2]


def speaks_of(finding, subject):
    said = finding["message"] + "".join(place["words"] for place in finding["places"])
    return any(word in said for word in words_of(subject) if word)


def is_whole_plan(where):
    return where.count("（") > 1 and re.fullmatch(r"[（）()一二三四五、]+", where) is not None


def fits(finding, gold, codes):
    if finding["rule"] not in codes.split():
        return False
    where = gold["where"]
    if finding["rule"] in ("P02", "P12"):
        return speaks_of(finding, gold["subject"])
    if finding["rule"] == "P15" and is_whole_plan(where):
        return finding["places"][0]["type"] == "plan"
    if finding["rule"] == "P11":
        return is_at(finding, where) and speaks_of(finding, gold["subject"])
    if finding["rule"] in ("P10", "B06") or where in ("文尾", "附件目录"):
        return True
    return is_at(finding, where)


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}\n{done.stderr}")
    return done.stdout


def check_all(program, folder, stems):
    """Findings of each document, by stem."""
    with tempfile.TemporaryDirectory() as made:
        files = {stem: pathlib.Path(made) / f"{stem}.json" for stem in stems}
        ids = {}
        for stem, file in files.items():
            run(program, "import", folder / f"{stem}.txt", "-o", file)
            ids[json.loads(file.read_text("utf-8"))["id"]] = stem
        found = json.loads(run(program, "check", "--json", *files.values()))["findings"]
    by_stem = {stem: [] for stem in stems}
    for finding in found:
        by_stem[ids[finding["places"][0]["ledger"]]].append(finding)
    return by_stem


def line_of(finding):
    numbers = [place["no"] for place in finding["places"][:1] if place["no"]]
    return f"{finding['rule']} {finding['severity']} {' '.join(numbers)} {finding['message']}"


def explained_by(gold, found):
    """Indexes of the findings that some gold finding asks for or explains."""
    explained = set()
    for entry in gold:
        codes = CODES.get(entry["rule"])
        explained.update(i for i, finding in enumerate(found)
                         if codes and fits(finding, entry, codes))
        explained.update(i for i, finding in enumerate(found)
                         if finding["rule"] == ALSO.get(entry["rule"])
                         and (finding["rule"] == "P14" or speaks_of(finding, entry["subject"])))
    return explained


def compare(stem, found, gold, show_all):
    """Prints the account of one document; returns how much of it is wrong."""
    print(f"== {stem}: {len(found)} findings")
    counts = collections.Counter()
    explained = explained_by(gold, found)
    for entry in gold:
        passed = entry["rule"] in SILENT
        codes = SILENT.get(entry["rule"]) or CODES.get(entry["rule"])
        if not codes:
            continue
        hits = [i for i, finding in enumerate(found) if fits(finding, entry, codes)]
        if passed:
            loud = [i for i in hits if i not in explained and speaks_of(found[i], entry["subject"])]
            counts["loud" if loud else "silent"] += 1
            for i in loud:
                print(f"  LOUD     {entry['rule']} {entry['where']}: {line_of(found[i])}")
            continue
        word = {(True, True): "found", (True, False): "MISSING", (False, True): "asked",
                (False, False): "unasked"}[bool(entry["certain"]), bool(hits)]
        counts[word] += 1
        if not hits:
            print(f"  {word:8} {entry['rule']} {entry['where']} {entry['subject']}: "
                  f"{entry['detail']}")
    for i, finding in enumerate(found):
        false_alarm = i not in explained and finding["severity"] == "error"
        counts["FALSE"] += false_alarm
        if show_all or false_alarm:
            word = "FALSE" if false_alarm else "" if i in explained else "more"
            print(f"  {word:8} {line_of(finding)}")
    print("  " + ", ".join(f"{word} {count}" for word, count in sorted(counts.items()) if count))
    return counts["MISSING"] + counts["loud"] + counts["FALSE"]


def main():
    words = [word for word in sys.argv[1:] if word != "--all"]
    program, folder = pathlib.Path(words[0]), pathlib.Path(words[1])
    stems = words[2:] or STEMS
    found = check_all(program, folder, stems)
    bad = 0
    for stem in stems:
        gold = json.loads((folder / "gold" / f"{stem}.json").read_text("utf-8"))["findings"]
        bad += compare(stem, found[stem], gold, "--all" in sys.argv)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
