#include "app/bound_figures.h"

#include <map>

#include "app/bulletin_content.h"
#include "app/bulletin_facts.h"

namespace minsheng {
namespace {

bool is_number_part(char c) { return (c >= '0' && c <= '9') || c == '.'; }

// Where the phrase stands; not as the end of a longer number, as 4个 does in 54个.
size_t find_phrase(const std::string& text, const std::string& phrase) {
  size_t at = phrase.empty() ? std::string::npos : text.find(phrase);
  while (at != std::string::npos && at > 0 && is_number_part(text[at - 1]) &&
         is_number_part(phrase.front())) {
    at = text.find(phrase, at + 1);
  }
  return at;
}

void write_figure(Edit& edit, const Id& id, const Figure& figure) {
  RecordRef record{RecordType::figure, id};
  for (const Field<Figure>& field : fields_of<Figure>()) {
    edit.set(record, field.name, field.get(figure));
  }
}

// Texts of lines while several of their figures change.
using LineTexts = std::map<Id, std::string>;

std::string& text_of_line(LineTexts& texts, const Ledger& ledger, const Id& entry) {
  return texts.try_emplace(entry, ledger.find<ProgressEntry>(entry)->text).first->second;
}

// The figure and its words in the line; false where these are gone.
bool retell(Edit& edit, LineTexts& texts, const Ledger& ledger, const Id& id,
            const ToldFigure& told) {
  Figure figure = *ledger.find<Figure>(id);
  std::string& text = text_of_line(texts, ledger, figure.entry);
  size_t at = find_phrase(text, figure.phrase);
  std::string sentence = figure_sentence(told);
  if (at == std::string::npos || sentence == figure.phrase) return false;
  text.replace(at, figure.phrase.size(), sentence);
  write_told(figure, told);
  write_figure(edit, id, figure);
  return true;
}

void write_texts(Edit& edit, const LineTexts& texts) {
  for (const auto& [entry, text] : texts) {
    edit.set({RecordType::progress_entry, entry}, "text", text);
  }
}

}  // namespace

std::string bound_phrase(const std::string& text, const Figure& figure) {
  if (find_phrase(text, figure.phrase) != std::string::npos) return figure.phrase;
  ToldFigure told = told_figure(figure);
  told.fact.front.clear();
  std::string numbers = figure_sentence(told);
  return find_phrase(text, numbers) != std::string::npos ? numbers : "";
}

bool set_wording(Edit& edit, const Ledger& ledger, const LedgerProgress& progress, const Id& id,
                 FigureWording wording) {
  const Figure* figure = ledger.find<Figure>(id);
  Id bulletin = figure ? bulletin_of_line(ledger, {RecordType::progress_entry, figure->entry}) : "";
  if (!is_draft(ledger, bulletin)) return false;
  BulletinData data = bulletin_data(ledger, progress, *ledger.find<Bulletin>(bulletin));
  std::optional<ToldFigure> told = told_now(data, *figure);
  if (!told || !can_say(wording, told->fact)) return false;
  told->wording = wording;
  LineTexts texts;
  if (!retell(edit, texts, ledger, id, *told)) return false;
  write_texts(edit, texts);
  return true;
}

int update_figures(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                   const Id& bulletin, const Id& only) {
  if (!is_draft(ledger, bulletin)) return 0;
  BulletinData data = bulletin_data(ledger, progress, *ledger.find<Bulletin>(bulletin));
  LineTexts texts;
  int changed = 0;
  for (const auto& [id, stored] : ledger.table<Figure>()) {
    bool asked = stored.exists && (only.empty() || id == only);
    RecordRef line{RecordType::progress_entry, stored.record.entry};
    bool own =
        asked && ledger.find<ProgressEntry>(line.id) && bulletin_of_line(ledger, line) == bulletin;
    std::optional<ToldFigure> now = own ? told_now(data, stored.record) : std::nullopt;
    if (now && retell(edit, texts, ledger, id, *now)) ++changed;
  }
  write_texts(edit, texts);
  return changed;
}

}  // namespace minsheng
