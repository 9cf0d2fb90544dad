// What the page 专报 shows of a bulletin that is written here: sections, lines, and which of its
// figures the ledger tells otherwise by now.
#pragma once

#include <string>
#include <vector>

#include "app/bulletin_content.h"
#include "rules/ledger_progress.h"

namespace minsheng {

// A bound figure of a line.
struct DraftFigure {
  Id figure;
  std::string indicator;
  std::string sentence;  // as it stands in the line
  std::string fresh{};   // as the ledger tells it; "" where that is the same
  bool kept = false;     // the writer keeps his words although the ledger tells it otherwise
  bool lost = false;     // its target is gone; the words stay

  bool is_changed() const { return !fresh.empty() && !kept; }

  bool operator==(const DraftFigure&) const = default;
};

struct DraftLine {
  RecordRef line;
  std::string category;
  std::string code;  // of the item, 省11; "" where it is about none
  std::string unit;  // of news
  std::string text;
  std::vector<DraftFigure> figures;  // in their order

  bool operator==(const DraftLine&) const = default;
};

struct DraftSection {
  std::string heading;  // "" of the summary above the sections
  Level level = Level::none;
  Id group;  // of progress; "" of news
  NewsKind news = NewsKind::headline;
  std::vector<DraftLine> lines;
  std::vector<DraftLine> left_out;

  bool operator==(const DraftSection&) const = default;
};

struct BulletinDraft {
  BulletinState state = BulletinState::draft;
  std::string title, number, issuer, as_of, issued;
  std::vector<DraftSection> sections;  // as printed, also those without lines
  int changed = 0;                     // figures that can be updated
  int kept = 0;                        // figures that stay as they were written
  int characters = 0;                  // of the printed text, without white space
  std::string printed;                 // of an issued bulletin its kept text
};

// Of an issued bulletin nothing counts as changed.
BulletinDraft view_draft(const Ledger& ledger, const LedgerProgress& progress, const Id& bulletin);

}  // namespace minsheng
