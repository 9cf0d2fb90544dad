#include "app/sample_year.h"

#include <algorithm>
#include <array>
#include <map>

#include "app/status_words.h"
#include "base/ensure.h"
#include "base/utf8.h"
#include "model/ledger_index.h"
#include "rules/ledger_progress.h"

namespace minsheng {
namespace {

constexpr size_t kMonths = 12;

struct Words {
  std::string note;
  std::string problem;
};

struct SampleYear {
  std::string jurisdiction;
  std::map<std::string, TextList> stages;
  std::map<std::string, std::array<std::optional<Decimal>, kMonths>> figures;
  std::map<std::pair<std::string, size_t>, Words> words;
  std::map<std::pair<std::string, size_t>, std::string> received;  // by unit and month
};

// Cuts the next word off.
std::string_view take_word(std::string_view& rest) {
  std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(std::min(rest.size(), word.size() + 1));
  return word;
}

size_t take_month(std::string_view& rest) {
  std::optional<Decimal> month = Decimal::parse(take_word(rest));
  bool good = month && month->is_whole() && *month >= Decimal(1) && *month <= Decimal(12);
  ENSURE(good, "a sample's month is 1 to 12");
  return static_cast<size_t>(month->mantissa() - 1);
}

void read_figures(SampleYear& year, std::string_view rest) {
  auto& figures = year.figures[std::string(take_word(rest))];
  for (std::optional<Decimal>& figure : figures) {
    std::string_view word = take_word(rest);
    figure = Decimal::parse(word);
    ENSURE(figure || word == "-", "a sample's figure is a number or -");
  }
}

void read_line(SampleYear& year, std::string_view line) {
  std::string_view rest = line;
  std::string_view kind = take_word(rest);
  if (kind == "地区") {
    year.jurisdiction = rest;
  } else if (kind == "阶段") {
    std::string target(take_word(rest));
    for (std::string_view stage : split(rest, "、")) year.stages[target].emplace_back(stage);
  } else if (kind == "数") {
    read_figures(year, rest);
  } else if (kind == "说明" || kind == "问题") {
    std::string target(take_word(rest));
    Words& words = year.words[{target, take_month(rest)}];
    (kind == "说明" ? words.note : words.problem) = rest;
  } else if (kind == "迟报") {
    size_t month = take_month(rest);
    std::string unit(take_word(rest));
    year.received[{unit, month}] = rest;
  }
}

SampleYear read_year(std::string_view text) {
  SampleYear year;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    read_line(year, line);
  }
  return year;
}

struct SampleTarget {
  std::string name;  // 省1.2
  Id id;
  std::string unit;
};

std::vector<SampleTarget> targets_of(const Ledger& ledger) {
  std::vector<SampleTarget> targets;
  for (const IndexedGroup& group : index_ledger(ledger)) {
    for (const IndexedItem& item : group.items) {
      for (size_t i = 0; i < item.targets.size(); ++i) {
        targets.push_back({item.code + "." + std::to_string(i + 1), item.targets[i].id,
                           item.leads.empty() ? "" : item.leads.front()});
      }
    }
  }
  return targets;
}

void apply(EditedLedger& ledger, Edit& edit, const std::string& date, const Message& label) {
  Result<void> applied = ledger.apply(edit.finish(date + "T17:00:00+08:00", label));
  ENSURE(applied.ok(), "a sample's step fits its ledger");
}

void set_up(EditedLedger& edited, const SampleYear& year) {
  const Ledger& ledger = edited.ledger();
  Edit edit(ledger, edited.actor());
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    edit.set({RecordType::plan, id}, "jurisdiction", year.jurisdiction);
  }
  for (const SampleTarget& target : targets_of(ledger)) {
    auto stages = year.stages.find(target.name);
    if (stages == year.stages.end()) continue;
    edit.set({RecordType::target, target.id}, "stages", stages->second);
    edit.set({RecordType::target, target.id}, "kind", std::string(key_of(TargetKind::milestone)));
  }
  apply(edited, edit, to_string(Date{year_of(ledger, 0), 1, 10}), {"设置示例数据", {}});
}

Report report_of(const SampleYear& year, const SampleTarget& target, const Month& month,
                 const Decimal& done) {
  auto index = static_cast<size_t>(month.month - 1);
  Report report;
  report.target = target.id;
  report.unit = target.unit;
  report.month = to_string(month);
  report.done = done;
  report.state = ReportState::verified;
  auto words = year.words.find({target.name, index});
  if (words != year.words.end()) {
    report.note = words->second.note;
    report.problem = words->second.problem;
  }
  report.filled_on = to_string(Date{month.year, month.month, 25});
  auto received = year.received.find({target.unit, index});
  report.received_on = received == year.received.end()
                           ? to_string(Date{month.year, month.month, 26})
                           : received->second;
  report.filled_by = "示例";
  return report;
}

void report_month(EditedLedger& edited, const SampleYear& year,
                  const std::vector<SampleTarget>& targets, const Month& month) {
  Edit edit(edited.ledger(), edited.actor());
  for (const SampleTarget& target : targets) {
    auto figures = year.figures.find(target.name);
    if (figures == year.figures.end()) continue;
    const std::optional<Decimal>& done = figures->second[static_cast<size_t>(month.month - 1)];
    if (done) edit.create(edit.next_id(), report_of(year, target, month, *done));
  }
  apply(edited, edit, to_string(Date{month.year, month.month, 28}),
        {"填报{}（示例）", {month_text(month)}});
}

}  // namespace

void add_sample_year(EditedLedger& edited, std::string_view text) {
  SampleYear year = read_year(text);
  set_up(edited, year);
  std::vector<SampleTarget> targets = targets_of(edited.ledger());
  for (const auto& figures : year.figures) {
    bool known = std::any_of(targets.begin(), targets.end(), [&](const SampleTarget& target) {
      return target.name == figures.first;
    });
    ENSURE(known, "a sample's figures are of a target of its plan");
  }
  int number = year_of(edited.ledger(), 0);
  for (int month = 1; month <= static_cast<int>(kMonths); ++month) {
    report_month(edited, year, targets, {number, month});
  }
}

}  // namespace minsheng
