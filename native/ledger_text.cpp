#include "native/ledger_text.h"

#include <algorithm>
#include <string_view>

#include "app/item_listing.h"
#include "app/overview_view.h"
#include "base/utf8.h"
#include "native/columns.h"

namespace minsheng {
namespace {

constexpr size_t kShownPlaces = 20;

std::string or_dash(const std::string& text) { return text.empty() ? "—" : text; }

const Plan* first_plan(const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (stored.exists) return &stored.record;
  }
  return nullptr;
}

std::string plan_lines(const Plan& plan) {
  std::string year = plan.year == 0 ? "" : std::to_string(plan.year);
  return or_dash(plan.title) + "\n地区 " + or_dash(plan.jurisdiction) + "  年度 " + or_dash(year) +
         "  印发机关 " + or_dash(plan.issuer) + "  印发日期 " + or_dash(plan.issued) + "  文号 " +
         or_dash(plan.number) + "\n";
}

const Bulletin* first_bulletin(const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    if (stored.exists && !stored.record.source.empty()) return &stored.record;
  }
  return nullptr;
}

template <class Record>
std::string count_of(const Ledger& ledger) {
  const auto& table = ledger.table<Record>();
  return std::to_string(std::count_if(table.begin(), table.end(),
                                      [](const auto& entry) { return entry.second.exists; }));
}

std::string bulletin_lines(const Ledger& ledger, const Bulletin& bulletin) {
  return or_dash(bulletin.title) + "  " + or_dash(bulletin.number) + "\n地区 " +
         or_dash(bulletin.jurisdiction) + "  印发机关 " + or_dash(bulletin.issuer) + "  印发日期 " +
         or_dash(bulletin.issued) + "  数据截至 " + or_dash(bulletin.as_of) + "\n进展 " +
         count_of<ProgressEntry>(ledger) + " 条，数据 " + count_of<Figure>(ledger) + " 个，动态 " +
         count_of<News>(ledger) + " 条，上传数量 " + count_of<UploadCount>(ledger) + " 种\n";
}

std::string level_table(const OverviewView& view) {
  TextTable table({{view.by_type ? "类型" : "层级"},
                   {"标明", Align::right},
                   {"列出", Align::right},
                   {"事项", Align::right},
                   {"指标", Align::right}});
  for (const LevelCount& level : view.levels) {
    std::string listed = std::to_string(level.listed) + (level.listed_categories ? " 类" : " 项");
    table.add_row({level.name, level.declared ? std::to_string(*level.declared) : "—",
                   listed + (level.agrees ? "" : " ≠"), std::to_string(level.items),
                   std::to_string(level.targets)});
  }
  return table.to_text();
}

size_t line_of(std::string_view text, size_t offset) {
  std::string_view before = text.substr(0, std::min(offset, text.size()));
  return 1 + static_cast<size_t>(std::count(before.begin(), before.end(), '\n'));
}

std::string_view words_at(std::string_view text, const Span& span) {
  size_t begin = std::min<size_t>(span.begin, text.size());
  return text.substr(begin, std::min<size_t>(span.end, text.size()) - begin);
}

std::vector<Span> unread_spans(const PlanReading& reading) {
  std::vector<Span> spans;
  for (const Mark& mark : reading.marks) {
    if (mark.role == MarkRole::unread) spans.push_back(mark.span);
  }
  return spans;
}

std::string place_line(std::string_view text, const Span& span, const std::string& words) {
  return "  第 " + std::to_string(line_of(text, span.begin)) + " 行  " + words + "\n";
}

std::string more_line(size_t count) {
  if (count <= kShownPlaces) return "";
  return "  …… 另有 " + std::to_string(count - kShownPlaces) + " 处，用 --json 看全部\n";
}

std::string unread_text(const ImportDraft& draft) {
  std::vector<Span> unread = unread_spans(draft.reading);
  size_t characters = 0;
  std::string lines;
  for (size_t i = 0; i < unread.size(); ++i) {
    std::string words = without_spaces(words_at(draft.text, unread[i]));
    characters += count_characters(words);
    if (i < kShownPlaces) lines += place_line(draft.text, unread[i], fit(words, 60));
  }
  size_t all = count_characters(without_spaces(draft.text));
  return "未识别文字 " + std::to_string(characters) + " 字（全文 " + std::to_string(all) +
         " 字）\n" + lines + more_line(unread.size());
}

std::string_view label_of(Severity severity) {
  static constexpr std::string_view kLabels[] = {"错误", "警告", "提示"};
  return kLabels[static_cast<size_t>(severity)];
}

// Without those about unread text, which stands above already.
std::string diagnostics_text(const ImportDraft& draft) {
  std::vector<Diagnostic> diagnostics = draft.reading.diagnostics;
  std::erase_if(diagnostics, [](const Diagnostic& d) { return d.code == "unread-text"; });
  if (diagnostics.empty()) return "";
  std::string text = "需要留意 " + std::to_string(diagnostics.size()) + " 处\n";
  for (size_t i = 0; i < std::min(diagnostics.size(), kShownPlaces); ++i) {
    const Diagnostic& diagnostic = diagnostics[i];
    std::string words =
        std::string(label_of(diagnostic.severity)) + "  " + to_text(diagnostic.message);
    text += place_line(draft.text, diagnostic.span, words);
  }
  return text + more_line(diagnostics.size());
}

}  // namespace

std::string summary_text(const Ledger& ledger) {
  OverviewView view = view_overview(ledger);
  const Plan* plan = first_plan(ledger);
  const Bulletin* bulletin = first_bulletin(ledger);
  if (!plan && bulletin) return bulletin_lines(ledger, *bulletin);
  std::string text = plan ? plan_lines(*plan) : "台账里没有方案\n";
  text += "事项 " + std::to_string(view.items) + " 项，指标 " + std::to_string(view.targets) +
          " 个（有数 " + std::to_string(view.targets_with_figure) + " 个），牵头单位 " +
          std::to_string(view.units.size()) + " 个，待下达 " + std::to_string(view.pending) +
          " 项\n";
  if (!view.levels.empty()) text += "\n" + level_table(view);
  return text;
}

std::string item_table(const Ledger& ledger) {
  TextTable table({{"编号"},
                   {"事项", Align::left, 44},
                   {"牵头单位", Align::left, 24},
                   {"时限", Align::left, 18},
                   {"指标", Align::left, 60}});
  for (const ListedItem& item : list_items(ledger)) {
    table.add_row({item.code, item.title, or_dash(item.leads), or_dash(item.deadline),
                   or_dash(item.targets)});
  }
  return table.to_text();
}

std::string unit_table(const Ledger& ledger) {
  TextTable table({{"牵头单位"}, {"事项", Align::right}, {"指标", Align::right}, {"成员单位"}});
  for (const UnitCount& unit : view_overview(ledger).units) {
    table.add_row({unit.name, std::to_string(unit.items), std::to_string(unit.targets),
                   unit.is_member ? "是" : "否"});
  }
  return table.to_text();
}

std::string reading_text(const ImportDraft& document) {
  std::string sheet = document.sheet.empty() ? "" : "，工作表 " + document.sheet;
  return "格式 " + document.form + sheet + "\n" + unread_text(document) +
         diagnostics_text(document);
}

bool is_partial(const ImportDraft& document) {
  const PlanReading& reading = document.reading;
  bool nothing = reading.items.empty() && reading.entries.empty();
  return nothing || !unread_spans(reading).empty() ||
         std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(),
                     [](const Diagnostic& d) { return d.severity != Severity::hint; });
}

}  // namespace minsheng
