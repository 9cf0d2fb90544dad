#include "app/bulletin_start.h"

#include <algorithm>

#include "app/bulletin_content.h"
#include "app/bulletin_facts.h"
#include "app/campaign.h"
#include "base/digits.h"
#include "base/utf8.h"
#include "model/ledger_index.h"
#include "model/plan_tree.h"
#include "model/words.h"

namespace minsheng {
namespace {

// 6 of 第6期; 0 for a number of another form.
int serial_in(const std::string& number) {
  constexpr std::string_view kFront = "第";
  size_t at = number.find(kFront);
  if (at == std::string::npos) return 0;
  int serial = 0;
  for (at += kFront.size(); at < number.size() && serial < 100000; ++at) {
    if (number[at] < '0' || number[at] > '9') break;
    serial = serial * 10 + (number[at] - '0');
  }
  return serial;
}

Bulletin head_of(const Ledger& ledger, int year) {
  Bulletin head;
  PlanTree tree = first_plan(ledger);
  Plan plan = tree.plan ? *tree.plan : Plan();
  head.title = campaign_of(plan) + "工作专报";
  head.issuer = campaign_office(ledger);
  head.jurisdiction = plan.jurisdiction;
  head.jurisdiction_level = plan.jurisdiction_level;
  if (const Bulletin* before = newest_bulletin(ledger, plan.jurisdiction)) {
    if (!before->title.empty()) head.title = before->title;
    head.seal = before->seal;
  }
  head.year = year;
  head.number = next_bulletin_number(ledger, year);
  return head;
}

std::string last_day(const Month& month) {
  return to_string(Date{month.year, month.month, days_in_month(month)});
}

// （一）十大省级实事 without its number; with its level, which the reader goes by.
std::string section_heading(const Group& group) {
  std::string_view heading = trim(group.heading);
  for (std::string_view close : {"）", ")", "、"}) {
    constexpr size_t kLongestMark = 12;
    size_t at = heading.find(close);
    if (at != std::string_view::npos && at <= kLongestMark) {
      heading = trim(heading.substr(at + close.size()));
      break;
    }
  }
  while (heading.ends_with("：") || heading.ends_with("。")) heading.remove_suffix(3);
  std::string level(group.level == Level::none ? "" : label_of(group.level));
  if (heading.empty()) return level + "重点民生实事";
  return (heading.find(level) == std::string_view::npos ? level : "") + std::string(heading);
}

// 7000亩, 0.7万亩: as a title may have the target's count.
TextList written_counts(const Target& target) {
  TextList counts;
  if (!target.value) return counts;
  for (auto [places, word] : {std::pair(0, ""), std::pair(-4, "万"), std::pair(-8, "亿")}) {
    std::optional<Decimal> value = shift(*target.value, places);
    if (value) counts.push_back(value->to_string() + word + target.unit);
  }
  return counts;
}

// The title without the count at its end: 建设助餐点 of 建设助餐点5个. The sentence behind it tells
// what is done; the reader would take both for one figure.
std::string entry_title(const ItemProgress& item) {
  std::string title(trim(replace_all(item.item->title, "\n", "")));
  while (title.ends_with("。")) title.resize(title.size() - std::string_view("。").size());
  for (const TargetProgress& target : item.targets) {
    if (!target.target) continue;
    for (const std::string& count : written_counts(*target.target)) {
      if (title.size() <= count.size() || !title.ends_with(count)) continue;
      char before = title[title.size() - count.size() - 1];
      if (!is_number_part(before)) return title.substr(0, title.size() - count.size());
    }
  }
  return title;
}

// One sentence where two figures are the same number, which the reader would take for a repetition.
std::string join_sentences(const std::vector<Figure>& figures) {
  TextList sentences;
  bool twice = false;
  for (const Figure& figure : figures) {
    sentences.push_back(figure.phrase);
    for (const Figure& other : figures) {
      twice = twice || (&figure != &other && figure.done && figure.done == other.done &&
                        figure.unit == other.unit);
    }
  }
  return join(sentences, twice ? "，" : "；") + (sentences.empty() ? "" : "。");
}

class BulletinStarter {
 public:
  BulletinStarter(Edit& edit, const BulletinData& data, const Id& bulletin)
      : edit_(edit), data_(data), bulletin_(bulletin) {}

  void add_summaries() {
    Id group = add_group(Level::none, "");
    for (const char* name : kSummaries) {
      std::string sentence = summary_sentence(data_, name);
      if (sentence.empty()) continue;
      ProgressEntry entry = entry_in(group, name);
      entry.text = sentence;
      Figure figure;
      figure.indicator = name;
      figure.phrase = sentence;
      create(entry, {figure});
    }
  }

  void add_sections() {
    for (const IndexedGroup& group : index_ledger(data_.ledger)) {
      Id section = add_group(group.group->level, section_heading(*group.group));
      for (const IndexedItem& item : group.items) add_item(section, item);
    }
    add_group(Level::none, "保障重点群体就业");
  }

  void add_practices() {
    for (const auto& [id, stored] : data_.ledger.table<Practice>()) {
      const Practice& practice = stored.record;
      if (!stored.exists || !practice.date.starts_with(to_string(data_.month))) continue;
      bool county = practice.kind == PracticeKind::county_news;
      std::string title(trim(practice.title));
      bool whole = practice.text.empty() || practice.text.starts_with(title);
      std::string text = whole ? practice.text : title + "。" + practice.text;
      add_news(county ? NewsKind::county : NewsKind::unit, practice.unit,
               text.empty() ? title : text);
    }
  }

  void add_problems() {
    for (const auto& [id, stored] : data_.ledger.table<Problem>()) {
      const Problem& problem = stored.record;
      bool open = stored.exists && problem.closed.empty();
      if (open && problem.month <= to_string(data_.month)) {
        add_news(NewsKind::problem, problem.unit, problem.text);
      }
    }
  }

 private:
  Id add_group(Level level, const std::string& heading) {
    Group group;
    group.bulletin = bulletin_;
    group.position = ++groups_;
    group.level = level;
    group.heading = heading;
    Id id = edit_.next_id();
    edit_.create(id, group);
    return id;
  }

  ProgressEntry entry_in(const Id& group, const std::string& title) {
    ProgressEntry entry;
    entry.group = group;
    entry.position = ++lines_;
    entry.title = title;
    return entry;
  }

  void create(const ProgressEntry& entry, std::vector<Figure> figures) {
    Id id = edit_.next_id();
    edit_.create(id, entry);
    for (size_t i = 0; i < figures.size(); ++i) {
      figures[i].entry = id;
      figures[i].position = static_cast<int64_t>(i) + 1;
      edit_.create(edit_.next_id(), figures[i]);
    }
  }

  void add_item(const Id& section, const IndexedItem& indexed) {
    const ItemProgress* item = find_item(data_.progress, indexed.id);
    if (!item) return;
    std::string title = entry_title(*item);
    ProgressEntry entry = entry_in(section, title);
    entry.category = item->item->category;
    entry.item = indexed.id;
    std::vector<Figure> figures;
    for (const TargetProgress& target : item->targets) {
      Figure figure;
      write_told(figure, told_target(data_, target));
      figure.target = target.id;
      figure.indicator = target.target ? target.target->indicator : title;
      figures.push_back(figure);
    }
    entry.text = title + "。" + join_sentences(figures);
    create(entry, std::move(figures));
  }

  void add_news(NewsKind kind, const std::string& unit, const std::string& text) {
    News news;
    news.bulletin = bulletin_;
    news.position = ++lines_;
    news.kind = kind;
    news.unit = unit;
    news.text = text;
    edit_.create(edit_.next_id(), news);
  }

  Edit& edit_;
  const BulletinData& data_;
  Id bulletin_;
  int64_t groups_ = 0, lines_ = 0;
};

}  // namespace

std::string next_bulletin_number(const Ledger& ledger, int year) {
  PlanTree tree = first_plan(ledger);
  std::string place = tree.plan ? tree.plan->jurisdiction : "";
  int last = 0;
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    bool own = stored.record.jurisdiction == place;
    bool counts = stored.exists && own && stored.record.year == year;
    if (counts) last = std::max(last, serial_in(stored.record.number));
  }
  return "第" + std::to_string(last + 1) + "期";
}

Id start_bulletin(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                  const Month& month, const std::string& today) {
  Bulletin bulletin = head_of(ledger, progress.year);
  bulletin.as_of = std::min(today.substr(0, 10), last_day(month));
  Id id = edit.next_id();
  edit.create(id, bulletin);
  BulletinData data = bulletin_data(ledger, progress, bulletin);
  BulletinStarter starter(edit, data, id);
  starter.add_summaries();
  starter.add_sections();
  starter.add_practices();
  starter.add_problems();
  return id;
}

}  // namespace minsheng
