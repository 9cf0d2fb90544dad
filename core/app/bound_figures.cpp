#include "app/bound_figures.h"

#include <map>
#include <utility>
#include <vector>

#include "app/bulletin_content.h"
#include "app/bulletin_facts.h"
#include "model/children.h"

namespace minsheng {
namespace {

void write_figure(Edit& edit, const Id& id, const Figure& figure) {
  RecordRef record{RecordType::figure, id};
  for (const Field<Figure>& field : fields_of<Figure>()) {
    edit.set(record, field.name, field.get(figure));
  }
}

// A line while several of its figures change.
struct LineText {
  std::string text;
  std::vector<std::pair<Id, Figure>> figures;  // in their order
};
using LineTexts = std::map<Id, LineText>;  // by entry

LineText& line_of_figure(LineTexts& lines, const Ledger& ledger, const Id& entry) {
  auto [found, fresh] = lines.try_emplace(entry);
  LineText& line = found->second;
  if (!fresh) return line;
  line.text = ledger.find<ProgressEntry>(entry)->text;
  Children<Figure> all = collect_children(ledger, &Figure::entry);
  for (const Child<Figure>& figure : children_of(all, entry)) {
    line.figures.push_back({*figure.id, *figure.record});
  }
  return line;
}

// The figure and its words in the line; false where these are gone.
bool retell(Edit& edit, LineTexts& lines, const Ledger& ledger, const Id& id,
            const ToldFigure& told) {
  LineText& line = line_of_figure(lines, ledger, ledger.find<Figure>(id)->entry);
  std::string sentence = figure_sentence(told);
  PhrasePlaces places(line.text);
  for (auto& [one, figure] : line.figures) {
    size_t at = places.take(figure.phrase);
    if (one != id) continue;
    if (at == std::string::npos || sentence == figure.phrase) return false;
    line.text.replace(at, figure.phrase.size(), sentence);
    write_told(figure, told);
    figure.kept.clear();
    write_figure(edit, id, figure);
    return true;
  }
  return false;
}

// As the ledger tells the figure now; nothing where it does not, or the bulletin is closed.
std::optional<ToldFigure> told_in_draft(const Ledger& ledger, const LedgerProgress& progress,
                                        const Id& id) {
  const Figure* figure = ledger.find<Figure>(id);
  Id bulletin = figure ? bulletin_of_figure(ledger, *figure) : "";
  if (!is_draft(ledger, bulletin)) return std::nullopt;
  return told_now(bulletin_data(ledger, progress, *ledger.find<Bulletin>(bulletin)), *figure);
}

void write_texts(Edit& edit, const LineTexts& lines) {
  for (const auto& [entry, line] : lines) {
    edit.set({RecordType::progress_entry, entry}, "text", line.text);
  }
}

// Ends the sentence before another begins.
std::string closed_text(const std::string& text) {
  bool open = !text.empty() && !text.ends_with("。") && !text.ends_with("；");
  return open ? text + "。" : text;
}

}  // namespace

std::string bound_phrase(PhrasePlaces& places, const Figure& figure) {
  if (places.take(figure.phrase) != std::string::npos) return figure.phrase;
  ToldFigure told = told_figure(figure);
  told.fact.front.clear();
  std::string numbers = figure_sentence(told);
  return places.take(numbers) != std::string::npos ? numbers : "";
}

bool insert_figure(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                   const RecordRef& line, const Id& target) {
  Id bulletin = bulletin_of_line(ledger, line);
  const TargetProgress* measured = measured_target(progress, "", target);
  if (!measured || line.type != RecordType::progress_entry || !is_draft(ledger, bulletin)) {
    return false;
  }
  BulletinData data = bulletin_data(ledger, progress, *ledger.find<Bulletin>(bulletin));
  LineTexts lines;
  LineText& written = line_of_figure(lines, ledger, line.id);
  Figure figure;
  write_told(figure, told_target(data, *measured));
  figure.entry = line.id;
  figure.position = static_cast<int64_t>(written.figures.size()) + 1;
  figure.target = target;
  figure.indicator = measured->target->indicator;
  edit.set(line, "text", closed_text(written.text) + figure.phrase + "。");
  edit.create(edit.next_id(), figure);
  return true;
}

bool set_wording(Edit& edit, const Ledger& ledger, const LedgerProgress& progress, const Id& id,
                 FigureWording wording) {
  std::optional<ToldFigure> told = told_in_draft(ledger, progress, id);
  if (!told || !can_say(wording, told->fact)) return false;
  told->wording = wording;
  LineTexts texts;
  if (!retell(edit, texts, ledger, id, *told)) return false;
  write_texts(edit, texts);
  return true;
}

bool keep_figure(Edit& edit, const Ledger& ledger, const LedgerProgress& progress, const Id& id) {
  std::optional<ToldFigure> told = told_in_draft(ledger, progress, id);
  std::string fresh = told ? figure_sentence(*told) : "";
  bool same = !told || fresh == ledger.find<Figure>(id)->phrase;
  return !same && edit.set({RecordType::figure, id}, "kept", fresh);
}

int update_figures(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                   const Id& bulletin, const Id& only) {
  if (!is_draft(ledger, bulletin)) return 0;
  BulletinData data = bulletin_data(ledger, progress, *ledger.find<Bulletin>(bulletin));
  LineTexts texts;
  int changed = 0;
  for (const auto& [id, stored] : ledger.table<Figure>()) {
    bool asked = stored.exists && (only.empty() || id == only);
    bool own = asked && ledger.find<ProgressEntry>(stored.record.entry) &&
               bulletin_of_figure(ledger, stored.record) == bulletin;
    std::optional<ToldFigure> now = own ? told_now(data, stored.record) : std::nullopt;
    bool kept = now && only.empty() && stored.record.kept == figure_sentence(*now);
    if (now && !kept && retell(edit, texts, ledger, id, *now)) ++changed;
  }
  write_texts(edit, texts);
  return changed;
}

}  // namespace minsheng
