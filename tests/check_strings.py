#!/usr/bin/env python3
"""Checks that every text the program shows has an English translation in assets/i18n/en.json.

usage: check_strings.py [--list] [root]

Looked at: every string literal with a Chinese character in the interface and in those parts of the
core that speak to people; of the readers in core/text, which are full of Chinese words they look
for, only messages ({"…", {…}}); pieces that the core joins with + are left out. Also checks that both languages have the same number of {} places
and that nothing is translated that no longer occurs. Exit code 1 when something is wrong.
--list prints the texts without translation, as JSON to be filled in.
"""
import json
import pathlib
import re
import sys

ALL_TEXTS = ["web/main.cpp", "web/platform", "web/ui", "web/shell", "core/app", "core/store", "core/format", "core/model",
             "core/rules"]
MESSAGES_ONLY = ["core/text", "core/base"]
MESSAGES_ONLY_FILES = {  # full of words they look for, as the readers are, or of papers' own
    "core/app/bulletin_paper.cpp",  # what stands in papers
    "core/app/decomposition_paper.cpp",
    "core/app/findings_paper.cpp",
    "core/app/month_form_paper.cpp",
    "core/app/sample_year.cpp",
    "core/app/sample_year_text.cpp",
    "core/app/xlsx_form_return.cpp",
    "core/rules/schedule.cpp",
}
NO_TEXTS = {  # Chinese that belongs to data, the same in every language
    "core/model/ledger_index.cpp",  # item codes: 省11
    "core/app/bulletin_content.cpp",
    "core/app/bulletin_facts.cpp",
    "core/app/bulletin_facts.h",
    "core/app/bulletin_start.cpp",
    "core/app/campaign.cpp",  # of papers
    "core/app/dispatch_view.cpp",  # Chinese papers
    "core/app/assessment_result_paper.cpp",
    "core/app/chart_pictures.cpp",
    "core/app/dispatch_notice_paper.cpp",  # Chinese papers
    "core/app/line_runs.cpp",  # of the bulletin's own text
    "core/app/note_figures.cpp",
    "core/app/paper_words.cpp",
    "core/app/phrase_places.cpp",
    "core/app/reminder_paper.cpp",
    "core/app/reminder_text.cpp",
    "core/app/return_remark_paper.cpp",
    "core/app/spot_words.cpp",  # kept in the ledger and read again
    "core/format/cell_look.cpp",  # a font
    "core/format/sheet_names.cpp",  # workbooks are Chinese papers
    "core/format/xlsx_entries.cpp",
    "core/format/xlsx_sheet.cpp",
    "core/format/cell_format.cpp",  # what Excel shows in a cell
    "core/format/date_format.cpp",
    "core/format/docx_fonts.cpp",  # names of fonts and styles in Chinese papers
    "core/format/docx_fonts.h",
    "core/format/docx_paragraphs.cpp",  # 附件
    "core/format/docx_styles.cpp",
    "core/format/gold_extra.cpp",  # the annotations' own words
    "core/format/gold_json.cpp",
}
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'                        # comments
    r"|'(?:[^'\\\n]|\\.)+'"                      # characters
    r'|(?:u8|u|U|L)?R"(\w*)\(.*?\)\1"'           # raw strings
    r'|(?P<wide>\b(?:u|U|L)"(?:[^"\\\n]|\\.)*")'
    r'|(?P<text>"(?:[^"\\\n]|\\.)*")'
    r'|(?P<space>\s+)|(?P<other>\w+|.)', re.S)
HANZI = re.compile(r"[\u4e00-\u9fff]")
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "'": "'"}


def unescape(literal):
    def character(match):
        return chr(int(match[2], 16)) if match[2] else ESCAPES.get(match[1], match[1])
    return re.sub(r"\\(u([0-9A-Fa-f]{4})|.)", character, literal[1:-1])


def literals_of(source):
    """(line, text, token before, tokens after) of each literal; neighbours are joined."""
    tokens = []
    for match in TOKEN.finditer(source):
        if match["text"] is not None:
            if tokens and tokens[-1][0] == "text":
                tokens[-1][1] += unescape(match["text"])
            else:
                tokens.append(["text", unescape(match["text"]), match.start()])
        elif match["other"] is not None:
            tokens.append(["other", match["other"], match.start()])
        elif match["wide"] is not None:
            tokens.append(["wide", "", match.start()])
    for index, (kind, text, start) in enumerate(tokens):
        if kind == "text":
            before = tokens[index - 1][1] if index else ""
            after = [token[1] for token in tokens[index + 1:index + 3]]
            yield source.count("\n", 0, start) + 1, text, before, after


def is_message(text, before, after):
    """{"…", {…}}, and the sentences of a choice before that comma."""
    choice = before == "?" and after[:1] == [":"] and text.endswith("。")
    return choice or before in ("{", ":") and after[:2] == [",", "{"]


def is_piece(before, after):
    """Part of a text that is put together with +: names and figures, not looked up."""
    return before == "+" or after[:1] == ["+"]


def is_shown(folder, text, before, after):
    if not HANZI.search(text):
        return False
    if folder in MESSAGES_ONLY:
        return is_message(text, before, after)
    return not (folder.startswith("core") and is_piece(before, after))


def texts_of(root):
    """Each text with the first place where it occurs."""
    places = {}
    for folder in ALL_TEXTS + MESSAGES_ONLY:
        place = root / folder
        for file in [place] if place.is_file() else sorted(place.rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.suffix not in (".h", ".cpp") or path in NO_TEXTS:
                continue
            for line, text, before, after in literals_of(file.read_text("utf-8")):
                kind = MESSAGES_ONLY[0] if path in MESSAGES_ONLY_FILES else folder
                if is_shown(kind, text, before, after):
                    places.setdefault(text, f"{path}:{line}")
    return places


def problems_of(places, english):
    for text, place in places.items():
        if text not in english:
            yield f"{place}: no English for {json.dumps(text, ensure_ascii=False)}"
        elif text.count("{}") != english[text].count("{}"):
            yield f"{place}: the English of 「{text}」 has another number of {{}}"
    for text in english:
        if text not in places:
            yield f"en.json: nothing says 「{text}」 any more"


def main():
    arguments = [word for word in sys.argv[1:] if word != "--list"]
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parent.parent
    english = json.loads((root / "assets/i18n/en.json").read_text("utf-8"))
    places = texts_of(root)
    if "--list" in sys.argv:
        print(json.dumps({text: "" for text in places if text not in english}, ensure_ascii=False,
                         indent=1))
        return
    problems = list(problems_of(places, english))
    print("\n".join(problems + [f"{len(places)} texts, {len(problems)} problems"]))
    sys.exit(1 if problems or not places else 0)


if __name__ == "__main__":
    main()
