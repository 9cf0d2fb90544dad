// See reading_lines.h.
#include "text/reading_lines.h"

#include <set>

#include "base/utf8.h"
#include "model/words.h"

namespace minsheng {
namespace {

std::string or_dash(const std::string& text) { return text.empty() ? "-" : text; }
std::string or_dash(const TextList& list) { return or_dash(join(list, "、")); }

std::string op_sign(TargetOp op) {
  switch (op) {
    case TargetOp::none:
      return "-";
    case TargetOp::equal:
      return "=";
    case TargetOp::at_least:
      return ">=";
    case TargetOp::at_most:
      return "<=";
    case TargetOp::about:
      return "about";
  }
  return "?";
}

std::string figure_as_line(const Figure& figure) {
  std::string line = "  " + (figure.done ? figure.done->to_string() : "-");
  if (figure.planned) line += "/" + figure.planned->to_string();
  line += " " + or_dash(figure.unit);
  if (figure.percent_of_year) line += " " + figure.percent_of_year->to_string() + "%";
  line += " | " + or_dash(figure.indicator);
  if (figure.shared_percent) line += " shared";
  if (figure.total) line += " total";
  if (!figure.part_of.empty()) line += " part";
  return line + "\n";
}

}  // namespace

std::string items_as_lines(const PlanReading& reading) {
  std::string out;
  for (const Named<Group>& group : reading.groups) {
    std::string level =
        group.record.level == Level::none ? "-" : std::string(label_of(group.record.level));
    out += "[" + level + "] " + or_dash(group.record.heading);
    if (group.record.declared_count) out += " =" + std::to_string(*group.record.declared_count);
    out += group.record.provisional ? " 待下达\n" : "\n";
    for (const Named<Item>& one : reading.items) {
      const Item& item = one.record;
      if (item.group != group.id) continue;
      out += or_dash(item.no) + " | " + or_dash(item.category) + " | " + or_dash(item.lead_units) +
             " | " + or_dash(item.support_units) + " | " + or_dash(item.deadline) + " | " +
             item.text + "\n";
    }
  }
  return out;
}

std::string targets_as_lines(const PlanReading& reading) {
  std::string out;
  for (const Named<Target>& one : reading.targets) {
    const Target& target = one.record;
    out += std::string(key_of(target.kind)) + " " + op_sign(target.op);
    if (target.value) out += " " + target.value->to_string() + " " + target.unit;
    if (target.baseline) out += " (from " + target.baseline->to_string() + ")";
    out += " | " + target.phrase;
    if (target.total) out += " total";
    if (!target.part_of.empty()) out += " part";
    if (target.worded) out += " worded";
    if (target.soft) out += " soft";
    out += "\n";
  }
  return out;
}

std::string entries_as_lines(const PlanReading& reading) {
  std::string out;
  for (const Named<ProgressEntry>& entry : reading.entries) {
    out += or_dash(entry.record.no) + " | " + or_dash(entry.record.category) + " | " +
           entry.record.text + "\n";
    for (const Named<Figure>& figure : reading.figures) {
      if (figure.record.entry == entry.id) out += figure_as_line(figure.record);
    }
  }
  return out;
}

std::string mechanism_as_line(const PlanReading& reading) {
  const Mechanism& one = reading.mechanism;
  return or_dash(one.convener) + " | " + or_dash(one.deputies) + " | " + or_dash(one.members) +
         " | " + or_dash(one.office) + " | " + or_dash(one.supervision) + " | " +
         or_dash(std::string(key_of(one.report_cycle))) + " | " +
         or_dash(std::string(key_of(one.assessment_cycle)));
}

std::string marked(std::string_view source, const PlanReading& reading, MarkRole role) {
  std::vector<std::string> words;
  for (const Mark& mark : reading.marks) {
    if (mark.role != role) continue;
    words.emplace_back(source.substr(mark.span.begin, mark.span.size()));
  }
  return join(words, " / ");
}

std::string codes_of(const PlanReading& reading) {
  std::set<std::string> codes;
  for (const Diagnostic& one : reading.diagnostics) codes.insert(one.code);
  return join({codes.begin(), codes.end()}, " ");
}

}  // namespace minsheng
