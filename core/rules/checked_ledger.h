// A ledger laid out for the rules: everything in reading order, with indicators and units in
// standard form. Points into the ledger: valid until its next change.
#pragma once

#include <string>
#include <vector>

#include "model/indicator_names.h"
#include "model/ledger.h"
#include "rules/finding.h"

namespace minsheng {

struct CheckedTarget {
  Id id;
  const Target* target = nullptr;
  std::string indicator;  // the catalogue's standard name, else the plain name
  std::string unit;       // in standard form
  bool by_name = false;   // the whole name is in the catalogue, or a person confirmed it
  bool catalogued = false;
};

struct CheckedItem {
  Id id;
  const Item* item = nullptr;
  Level level = Level::none;
  std::vector<CheckedTarget> targets;
};

struct CheckedGroup {
  Id id;
  const Group* group = nullptr;
  std::vector<CheckedItem> items;
};

struct CheckedMechanism {
  Id id;
  const Mechanism* mechanism = nullptr;
};

struct CheckedPlan {
  Id id;
  const Plan* plan = nullptr;
  const SourceDocument* source = nullptr;  // null where there is none
  std::vector<CheckedGroup> groups;
  std::vector<CheckedMechanism> mechanisms;
};

struct CheckedFigure {
  Id id;
  const Figure* figure = nullptr;
  std::string indicator;  // as of CheckedTarget
  std::string unit;
};

struct CheckedEntry {
  Id id;
  const ProgressEntry* entry = nullptr;
  Level level = Level::none;
  std::vector<CheckedFigure> figures;
};

struct CheckedNews {
  Id id;
  const News* news = nullptr;
  std::vector<CheckedFigure> figures;
};

struct CheckedBulletin {
  Id id;
  const Bulletin* bulletin = nullptr;
  const SourceDocument* source = nullptr;
  std::vector<CheckedGroup> groups;  // without items
  std::vector<CheckedEntry> entries;
  std::vector<CheckedNews> news;
};

struct CheckedLedger {
  const Ledger* ledger = nullptr;
  std::vector<CheckedPlan> plans;
  std::vector<CheckedBulletin> bulletins;
};

// In the order of the ledgers. `names` are the indicators' names that people confirmed, of any of
// them.
std::vector<CheckedLedger> lay_out(const std::vector<const Ledger*>& ledgers,
                                   const IndicatorNames& names);

// 省级（一）3.（1）; the title in quotes where no number is printed.
std::string label_of(const CheckedItem& item);
std::string label_of(const CheckedEntry& entry);

// How many categories the items of a group name; 0 where none does.
int64_t count_categories(const CheckedGroup& group);

// 5000人, 5.5万亩, 90%: as a document would print it.
std::string amount_text(const Decimal& value, std::string_view unit);

// Places of records. Spans are those of the field where it has its own.
FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan);
FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan,
                      const CheckedGroup& group);
FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan, const CheckedItem& item,
                      std::string_view field = {});
FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan,
                      const CheckedTarget& target);
FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan,
                      const CheckedMechanism& mechanism, std::string_view field = {});
FindingPlace place_of(const CheckedLedger& ledger, const CheckedBulletin& bulletin);
FindingPlace place_of(const CheckedLedger& ledger, const CheckedBulletin& bulletin,
                      const CheckedEntry& entry);
FindingPlace place_of(const CheckedLedger& ledger, const CheckedBulletin& bulletin,
                      const CheckedFigure& figure);

// Where `words` stand in `text` within `within` (all of it where empty), white space ignored. The
// first occurrence; empty where there is none.
SpanList find_words(const std::string& text, const SpanList& within, std::string_view words);

}  // namespace minsheng
