// Documents against their hand-made gold: the seeds, where they lie beside the checkout, and those
// of tests/text/documents. The full comparison is tests/compare_gold.py; this holds what must never
// be lost.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "model/words.h"
#include "text/bulletin_reader.h"
#include "text/plan_reader.h"

using namespace minsheng;
using Json = nlohmann::json;

namespace {

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string text_or_none(const Json& value) {
  return value.is_string() ? value.get<std::string>() : "";
}

std::string level_of_item(const PlanReading& reading, const Item& item) {
  for (const Named<Group>& group : reading.groups) {
    bool mine = group.id == item.group && group.record.level != Level::none;
    if (mine) return std::string(label_of(group.record.level));
  }
  return "";
}

// "no | level | category | leads | types | deadline | text"
std::string line_of(const PlanReading& reading, const Item& item) {
  std::string line = item.no + " | " + level_of_item(reading, item) + " | " + item.category + " |";
  for (const std::string& lead : item.lead_units) line += " " + lead;
  line += " |";
  for (const std::string& type : item.types) line += " " + type;
  return line + " | " + item.deadline + " | " + item.text;
}

std::string line_of(const Json& item) {
  std::string line = item["no"].get<std::string>() + " | " + text_or_none(item["level"]) + " | " +
                     text_or_none(item["category"]) + " |";
  for (const Json& lead : item["leads"]) line += " " + lead.get<std::string>();
  line += " |";
  for (const Json& type : item["types"]) line += " " + type.get<std::string>();
  return line + " | " + text_or_none(item["deadline"]) + " | " + item["text"].get<std::string>();
}

std::string measure_of(const Target& target) {
  constexpr const char* kSigns[] = {"", "=", ">=", "<=", "about"};
  return std::string(key_of(target.kind)) + kSigns[static_cast<size_t>(target.op)] +
         target.value->to_string() + target.unit +
         (target.baseline ? "<-" + target.baseline->to_string() : "");
}

std::string number_of(const Json& value) {
  std::string text = value.dump();
  bool whole = text.size() > 2 && text.substr(text.size() - 2) == ".0";
  return whole ? text.substr(0, text.size() - 2) : text;
}

std::string measure_of(const Json& target) {
  std::string base = target["baseline"].is_null() ? "" : "<-" + number_of(target["baseline"]);
  return target["kind"].get<std::string>() + text_or_none(target["op"]) +
         number_of(target["value"]) + text_or_none(target["unit"]) + base;
}

std::vector<std::string> measures_of(const PlanReading& reading, const Id& item) {
  std::vector<std::string> out;
  for (const Named<Target>& one : reading.targets) {
    if (one.record.item == item && one.record.value) out.push_back(measure_of(one.record));
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::string> measures_of(const Json& item) {
  std::vector<std::string> out;
  for (const Json& target : item["targets"]) {
    if (!target["value"].is_null()) out.push_back(measure_of(target));
  }
  std::sort(out.begin(), out.end());
  return out;
}

void check_plan(const std::string& folder, const std::string& stem) {
  std::string source = read_file(folder + "/" + stem + ".txt");
  std::string gold_text = read_file(folder + "/gold/" + stem + ".json");
  if (source.empty() || gold_text.empty()) {
    MESSAGE("skipped: no seed documents beside the checkout");
    return;
  }
  CAPTURE(stem);
  Json gold = Json::parse(gold_text, nullptr, false);
  PlanReading reading = read_document(source);
  REQUIRE(reading.items.size() == gold["items"].size());
  for (size_t i = 0; i < reading.items.size(); ++i) {
    CHECK(line_of(reading, reading.items[i].record) == line_of(gold["items"][i]));
    CHECK(measures_of(reading, reading.items[i].id) == measures_of(gold["items"][i]));
  }
  CHECK(std::none_of(reading.marks.begin(), reading.marks.end(),
                     [](const Mark& mark) { return mark.role == MarkRole::unread; }));
}

std::string number_or_dash(const std::optional<Decimal>& value) {
  return value ? value->to_string() : "-";
}

std::string number_or_dash(const Json& record, const char* name) {
  return record.contains(name) && !record[name].is_null() ? number_of(record[name]) : "-";
}

// "done / planned unit percent" of the figures of entries.
std::vector<std::string> figures_of(const PlanReading& reading) {
  std::vector<std::string> out;
  for (const Named<Figure>& one : reading.figures) {
    const Figure& figure = one.record;
    if (figure.entry.empty()) continue;
    out.push_back(number_or_dash(figure.done) + " / " + number_or_dash(figure.planned) + " " +
                  figure.unit + " " + number_or_dash(figure.percent_of_year));
  }
  return out;
}

std::vector<std::string> figures_of(const Json& gold) {
  std::vector<std::string> out;
  for (const Json& entry : gold["progress"]) {
    for (const Json& figure : entry["figures"]) {
      out.push_back(number_or_dash(figure, "done") + " / " + number_or_dash(figure, "planned") +
                    " " + text_or_none(figure["unit"]) + " " +
                    number_or_dash(figure, "percent_of_year"));
    }
  }
  return out;
}

void check_bulletin(const std::string& folder, const std::string& stem) {
  CAPTURE(stem);
  Json gold = Json::parse(read_file(folder + "/gold/" + stem + ".json"), nullptr, false);
  PlanReading reading = read_document(read_file(folder + "/" + stem + ".txt"));
  REQUIRE(reading.entries.size() == gold["progress"].size());
  for (size_t i = 0; i < reading.entries.size(); ++i) {
    CHECK(reading.entries[i].record.no == gold["progress"][i]["no"].get<std::string>());
    CHECK(reading.entries[i].record.text == gold["progress"][i]["text"].get<std::string>());
  }
  CHECK(figures_of(reading) == figures_of(gold));
}

}  // namespace

TEST_CASE("The seed plans are read as their gold says: items, leads, numeric targets") {
  std::string folder = std::string(MINSHENG_SOURCE_DIR) + "/../shared/seeds";
  for (const char* stem :
       {"quyuan-2024-plan", "pingjiang-2024-plan", "xiangyin-2026-plan", "shuangpai-2023-plan"}) {
    check_plan(folder, stem);
  }
}

TEST_CASE("Documents in other shapes are read as their gold says") {
  std::string folder = std::string(MINSHENG_SOURCE_DIR) + "/tests/text/documents";
  for (const char* stem :
       {"leaders-duties-plan", "paragraph-prose-plan", "spoken-prose-plan", "wide-table-plan",
        "blank-lines-table-plan", "labelled-lines-plan", "text-and-annex-plan"}) {
    check_plan(folder, stem);
  }
  for (const char* stem : {"other-wording-bulletin", "status-counts-bulletin"}) {
    check_bulletin(folder, stem);
  }
}
