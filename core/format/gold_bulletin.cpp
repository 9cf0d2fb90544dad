#include "format/gold_bulletin.h"

#include <set>

#include "format/gold_extra.h"
#include "format/gold_implied.h"
#include "format/gold_words.h"
#include "model/words.h"

namespace minsheng {
namespace {

void write_document(JsonWriter& writer, const BulletinOutline& outline) {
  const Bulletin& bulletin = *outline.bulletin;
  write_text_or_null(writer, "document", outline.source ? outline.source->name : "");
  writer.key("kind");
  writer.text("bulletin");
  write_text_or_null(writer, "jurisdiction", bulletin.jurisdiction);
  write_text_or_null(writer, "jurisdiction_level",
                     std::string(key_of(bulletin.jurisdiction_level)));
  writer.key("year");
  bulletin.year == 0 ? writer.null() : writer.integer(bulletin.year);
  write_quoted(writer, "title", bulletin.title);
  write_text_or_null(writer, "issuer", bulletin.issuer);
  write_text_or_null(writer, "issued", bulletin.issued);
  write_text_or_null(writer, "number", bulletin.number);
  write_if_any(writer, "seal", bulletin.seal);
  write_text_or_null(writer, "as_of", bulletin.as_of);
}

size_t count_categories(const OutlineSection& section) {
  std::set<std::string> categories;
  for (const OutlineEntry& entry : section.entries) {
    if (!entry.entry->category.empty()) categories.insert(entry.entry->category);
  }
  return categories.size();
}

void write_groups(JsonWriter& writer, const BulletinOutline& outline) {
  writer.key("groups");
  writer.begin_array();
  for (const OutlineSection& section : outline.sections) {
    writer.begin_object();
    write_group_counts(writer, *section.group, count_categories(section), section.entries.size());
    writer.end_object();
  }
  writer.end_array();
}

void write_figure(JsonWriter& writer, const Ledger& ledger, const Figure& figure) {
  writer.begin_object();
  write_quoted(writer, "phrase", figure.phrase);
  write_text_or_null(writer, "indicator", figure.indicator);
  write_number(writer, "done", figure.done);
  write_text_or_null(writer, "unit", figure.unit);
  write_number(writer, "percent_of_year", figure.percent_of_year);
  if (figure.planned) write_number(writer, "planned", figure.planned);
  if (figure.op != TargetOp::none) {
    write_text_or_null(writer, "op", std::string(key_of(figure.op)));
  }
  write_implied(writer, figure);
  if (figure.shared_percent) write_true(writer, "shared_percent");
  if (!figure.percent_phrase.empty()) {
    write_quoted(writer, "percent_phrase", figure.percent_phrase);
  }
  if (figure.percent_sign_missing) write_true(writer, "percent_sign_missing");
  if (figure.total) write_true(writer, "total");
  const Figure* whole = ledger.find<Figure>(figure.part_of);
  if (whole) write_text_or_null(writer, "part_of", whole->indicator);
  if (figure.worded) write_true(writer, "worded");
  writer.end_object();
}

void write_figures(JsonWriter& writer, const Ledger& ledger,
                   const std::vector<const Figure*>& figures) {
  writer.key("figures");
  writer.begin_array();
  for (const Figure* figure : figures) write_figure(writer, ledger, *figure);
  writer.end_array();
}

void write_progress(JsonWriter& writer, const Ledger& ledger, const BulletinOutline& outline) {
  writer.key("progress");
  writer.begin_array();
  for (const OutlineSection& section : outline.sections) {
    for (const OutlineEntry& entry : section.entries) {
      writer.begin_object();
      write_text_or_null(writer, "no", entry.entry->no);
      write_level(writer, section.group->level);
      write_quoted(writer, "category", entry.entry->category);
      write_quoted(writer, "text", entry.entry->text);
      write_figures(writer, ledger, entry.figures);
      writer.end_object();
    }
  }
  writer.end_array();
}

void write_headlines(JsonWriter& writer, const BulletinOutline& outline) {
  writer.key("headlines");
  writer.begin_array();
  for (const OutlineNews& one : outline.news) {
    if (one.news->kind != NewsKind::headline) continue;
    writer.begin_object();
    write_text_or_null(writer, "date", one.news->date);
    write_text_or_null(writer, "time", one.news->time);
    write_quoted(writer, "text", one.news->text);
    writer.key("attendance");
    one.news->attendance ? writer.integer(*one.news->attendance) : writer.null();
    writer.end_object();
  }
  writer.end_array();
}

void write_uploads(JsonWriter& writer, const BulletinOutline& outline) {
  writer.key("platform_uploads");
  if (outline.uploads.empty()) {
    writer.null();
    return;
  }
  int64_t sum = 0;
  writer.begin_object();
  write_text_or_null(writer, "as_of", outline.bulletin->as_of);
  writer.key("counts");
  writer.begin_array();
  for (const UploadCount* one : outline.uploads) {
    writer.begin_object();
    write_text_or_null(writer, "platform", one->platform);
    write_quoted(writer, "kind", one->kind);
    writer.key("count");
    writer.integer(one->count);
    write_text_or_null(writer, "unit", one->unit);
    writer.end_object();
    sum += one->count;
  }
  writer.end_array();
  writer.key("sum");
  writer.integer(sum);
  writer.end_object();
}

void write_events(JsonWriter& writer, const News& news) {
  writer.key("events");
  writer.begin_array();
  if (!news.date.empty()) {
    writer.begin_object();
    write_text_or_null(writer, "date", news.date);
    write_quoted(writer, "phrase", news.event);
    writer.end_object();
  }
  writer.end_array();
}

void write_news(JsonWriter& writer, const Ledger& ledger, const BulletinOutline& outline,
                NewsKind kind) {
  writer.begin_array();
  for (const OutlineNews& one : outline.news) {
    if (one.news->kind != kind) continue;
    writer.begin_object();
    write_text_or_null(writer, "unit", one.news->unit);
    if (kind == NewsKind::county) write_text_or_null(writer, "by", one.news->actor);
    write_quoted(writer, "summary", one.news->text);
    write_quoted(writer, "problem", one.news->problem);
    if (kind == NewsKind::unit) write_events(writer, *one.news);
    write_figures(writer, ledger, one.figures);
    writer.end_object();
  }
  writer.end_array();
}

void write_sections(JsonWriter& writer, const Ledger& ledger, const BulletinOutline& outline) {
  writer.key("sections");
  writer.begin_object();
  write_headlines(writer, outline);
  write_uploads(writer, outline);
  writer.key("unit_dynamics");
  write_news(writer, ledger, outline, NewsKind::unit);
  writer.key("county_dynamics");
  write_news(writer, ledger, outline, NewsKind::county);
  writer.key("problems");
  write_news(writer, ledger, outline, NewsKind::problem);
  write_text_or_null(writer, "closing", outline.bulletin->closed);
  writer.end_object();
}

}  // namespace

std::string bulletin_to_gold_json(const Ledger& ledger, const BulletinOutline& outline,
                                  const ReadingNotes& notes) {
  JsonWriter writer(JsonForm::indented);
  writer.begin_object();
  write_document(writer, outline);
  write_groups(writer, outline);
  write_progress(writer, ledger, outline);
  write_sections(writer, ledger, outline);
  write_list(writer, "items", {});
  write_list(writer, "findings", {});
  writer.key("extra");
  write_reading_notes(writer, outline.source ? outline.source->text : "", notes);
  writer.end_object();
  return writer.take() + "\n";
}

}  // namespace minsheng
