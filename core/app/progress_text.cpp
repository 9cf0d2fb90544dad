// How the figures of a bulletin are written: see progress_text.h.
#include "app/progress_text.h"

#include <vector>

#include "app/target_text.h"
#include "base/sort_list.h"

namespace minsheng {
namespace {

void add_part(std::string& text, const std::string& part) {
  if (!text.empty()) text += "，";
  text += part;
}

}  // namespace

std::string bulletin_name(const Bulletin& bulletin) {
  if (bulletin.number.empty()) return bulletin.title;
  return bulletin.title.empty() ? bulletin.number : bulletin.title + "（" + bulletin.number + "）";
}

std::string progress_text(const Figure& figure) {
  std::string text;
  if (figure.done) add_part(text, number_text(*figure.done) + figure.unit);
  if (figure.planned) add_part(text, "计划 " + number_text(*figure.planned) + figure.unit);
  if (figure.percent_of_year) {
    auto digits = static_cast<int>(figure.percent_digits);
    std::string shared = figure.shared_percent ? "（合用）" : "";
    add_part(text, to_fixed(*figure.percent_of_year, digits) + "%" + shared);
  }
  return figure.indicator.empty() ? text : figure.indicator + " " + text;
}

std::map<Id, std::string> progress_texts(const Ledger& ledger) {
  std::vector<const Figure*> figures;
  for (const auto& [id, stored] : ledger.table<Figure>()) {
    if (stored.exists && !stored.record.entry.empty()) figures.push_back(&stored.record);
  }
  sort_list(figures, [](const Figure* a, const Figure* b) { return a->position < b->position; });
  std::map<Id, std::string> texts;
  for (const Figure* figure : figures) {
    std::string& text = texts[figure->entry];
    if (!text.empty()) text += "；";
    text += progress_text(*figure);
  }
  return texts;
}

}  // namespace minsheng
