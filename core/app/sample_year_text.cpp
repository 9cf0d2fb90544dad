#include "app/sample_year_text.h"

#include <algorithm>

#include "base/ensure.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

// Cuts the next word off.
std::string_view take_word(std::string_view& rest) {
  std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(std::min(rest.size(), word.size() + 1));
  return word;
}

std::string take_text(std::string_view& rest) { return std::string(take_word(rest)); }

// "" for -.
std::string take_date(std::string_view& rest) {
  std::string word = take_text(rest);
  if (word == "-") return "";
  ENSURE(parse_date(word), "a sample's date is ISO 8601 or -");
  return word;
}

Decimal take_number(std::string_view& rest) {
  std::optional<Decimal> number = Decimal::parse(take_word(rest));
  ENSURE(number, "a sample's number can be read");
  return *number;
}

size_t take_month(std::string_view& rest) {
  Decimal month = take_number(rest);
  bool good = month.is_whole() && month >= Decimal(1) && month <= Decimal(12);
  ENSURE(good, "a sample's month is 1 to 12");
  return static_cast<size_t>(month.mantissa() - 1);
}

SampleFigures take_figures(std::string_view& rest) {
  SampleFigures figures;
  for (std::optional<Decimal>& figure : figures) {
    std::string_view word = take_word(rest);
    figure = Decimal::parse(word);
    ENSURE(figure || word == "-", "a sample's figure is a number or -");
  }
  return figures;
}

void read_share(SampleYear& year, std::string_view rest) {
  std::string target = take_text(rest);
  SampleShare share;
  share.unit = take_text(rest);
  share.value = take_number(rest);
  share.figures = take_figures(rest);
  year.shares[target].push_back(std::move(share));
}

Evidence evidence_from(const std::string& item, const std::string& month, std::string_view digits) {
  constexpr int64_t Evidence::*kCounts[] = {&Evidence::progress_data, &Evidence::policies,
                                            &Evidence::construction,  &Evidence::project_details,
                                            &Evidence::results,       &Evidence::dynamics,
                                            &Evidence::bulletins,     &Evidence::summaries};
  ENSURE(digits.size() == std::size(kCounts), "a sample's evidence has eight counts");
  Evidence evidence;
  evidence.item = item;
  evidence.month = month;
  for (size_t i = 0; i < digits.size(); ++i) evidence.*kCounts[i] = digits[i] - '0';
  return evidence;
}

void read_evidence(SampleYear& year, std::string_view rest) {
  std::string item = take_text(rest);
  for (const char* month : {"-03", "-06", "-09", "-12"}) {
    std::string_view digits = take_word(rest);
    if (digits != "-") year.evidence.push_back(evidence_from(item, month, digits));
  }
}

void read_practice(SampleYear& year, PracticeKind kind, std::string_view rest) {
  Practice practice;
  practice.kind = kind;
  practice.item = take_text(rest);
  practice.date = take_date(rest);
  practice.title = take_text(rest);
  practice.text = rest;
  year.practices.push_back(std::move(practice));
}

void read_note(SampleYear& year, std::string_view rest) {
  SupervisionNote note;
  note.item = take_text(rest);
  note.issued = take_date(rest);
  note.due = take_date(rest);
  note.replied_on = take_date(rest);
  note.closed = take_date(rest);
  std::vector<std::string_view> texts = split(rest, "|");
  ENSURE(texts.size() == 4, "a sample's supervision note has four texts");
  note.finding = texts[0];
  note.demand = texts[1];
  note.reply = texts[2];
  note.conclusion = texts[3];
  year.notes.push_back(std::move(note));
}

void read_spot_check(SampleYear& year, std::string_view rest) {
  SpotCheck check;
  check.item = take_text(rest);
  check.checked_on = take_date(rest);
  check.result = take_text(rest);
  check.finding = rest;
  year.spot_checks.push_back(std::move(check));
}

void read_points(SampleYear& year, std::string_view rest) {
  Assessment given;
  given.quarter = take_text(rest);
  given.unit = take_text(rest);
  given.points = take_number(rest);
  given.reason = rest;
  year.points.push_back(std::move(given));
}

void read_stages(SampleYear& year, std::string_view rest) {
  TextList& stages = year.stages[take_text(rest)];
  for (std::string_view stage : split(rest, "、")) stages.emplace_back(stage);
}

void read_words(SampleYear& year, std::string SampleWords::*which, std::string_view rest) {
  std::string target = take_text(rest);
  year.words[{target, take_month(rest)}].*which = rest;
}

void read_received(SampleYear& year, std::string_view rest) {
  size_t month = take_month(rest);
  std::string unit = take_text(rest);
  year.received[{unit, month}] = take_date(rest);
}

void read_line(SampleYear& year, std::string_view rest) {
  std::string_view kind = take_word(rest);
  if (kind == "地区") year.jurisdiction = rest;
  if (kind == "阶段") read_stages(year, rest);
  if (kind == "分解") read_share(year, rest);
  if (kind == "数") {
    std::string target = take_text(rest);
    year.figures[target] = take_figures(rest);
  }
  if (kind == "说明") read_words(year, &SampleWords::note, rest);
  if (kind == "问题") read_words(year, &SampleWords::problem, rest);
  if (kind == "迟报") read_received(year, rest);
  if (kind == "佐证") read_evidence(year, rest);
  if (kind == "经验") read_practice(year, PracticeKind::practice, rest);
  if (kind == "动态") read_practice(year, PracticeKind::unit_news, rest);
  if (kind == "督办") read_note(year, rest);
  if (kind == "抽查") read_spot_check(year, rest);
  if (kind == "加分") read_points(year, rest);
}

}  // namespace

SampleYear read_sample_year(std::string_view text) {
  SampleYear year;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    read_line(year, line);
  }
  return year;
}

}  // namespace minsheng
