#include "report/comparison.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

DocTable table_of_counties(const CountyComparison& paper) {
  DocTable table =
      start_table("总体", {5, 12, 6, 6, 8, 8, 6},
                  {"名次", "县市区", "事项", "未报送", "序时完成率", "综合进度", "亮灯"});
  for (const ComparedCounty& county : paper.counties) {
    std::string rank = (county.tied ? "并列" : "") + std::to_string(county.rank);
    table.rows.push_back(
        {{centred_cell(rank), text_cell(county.name), count_cell(county.items),
          count_cell(county.unreported), percent_cell(county.rate), percent_cell(county.progress),
          light_cell(county.light, county.light_name)}});
  }
  return table;
}

// The percent of the target that counts for the county; an empty place where it has none.
DocCell progress_of(const ComparedIndicator& indicator, size_t county) {
  auto found = std::find_if(
      indicator.targets.begin(), indicator.targets.end(),
      [&](const ComparedTarget& target) { return target.county == county && target.counts; });
  if (found == indicator.targets.end()) return centred_cell("无此项");
  if (!found->progress) return light_cell(found->light, found->light_name);
  DocCell cell = percent_cell(found->progress);
  cell.tone = light_cell(found->light, "").tone;
  return cell;
}

DocTable table_of_progress(const CountyComparison& paper) {
  std::vector<double> widths = {14, 5};
  widths.resize(2 + paper.names.size(), 8);
  TextList head = {"指标", "单位"};
  head.insert(head.end(), paper.names.begin(), paper.names.end());
  DocTable table = start_table("完成率", widths, head);
  for (const ComparedIndicator& indicator : paper.indicators) {
    DocRow& row = table.rows.emplace_back();
    row.cells = {text_cell(indicator.name), centred_cell(indicator.measure)};
    for (size_t i = 0; i < paper.names.size(); ++i) row.cells.push_back(progress_of(indicator, i));
  }
  return table;
}

DocRow row_of(const CountyComparison& paper, const ComparedTarget& target) {
  return {{text_cell(paper.names[target.county]), centred_cell(target.code),
           figure_cell(target.goal), figure_cell(target.done), percent_cell(target.progress),
           light_cell(target.light, target.light_name)}};
}

DocRow row_of_sums(const ComparedIndicator& indicator) {
  DocRow row{{text_cell("合计"), text_cell(""), figure_cell(*indicator.goal_sum),
              figure_cell(*indicator.done_sum), percent_cell(indicator.progress), text_cell("")}};
  make_total(row);
  return row;
}

void add_indicator(DocTable& table, const CountyComparison& paper,
                   const ComparedIndicator& indicator) {
  std::vector<DocRow> rows;
  for (const ComparedTarget& target : indicator.targets) rows.push_back(row_of(paper, target));
  if (indicator.goal_sum && indicator.done_sum) rows.push_back(row_of_sums(indicator));
  std::vector<DocCell>& first = rows.front().cells;
  first.insert(first.begin(), {spanning(text_cell(indicator.name), rows.size()),
                               spanning(centred_cell(indicator.measure), rows.size())});
  table.rows.insert(table.rows.end(), rows.begin(), rows.end());
}

DocTable table_of_targets(const CountyComparison& paper) {
  DocTable table =
      start_table("明细", {14, 5, 12, 6, 9, 9, 8, 6},
                  {"指标", "单位", "县市区", "事项", "目标", "累计完成", "完成率", "亮灯"});
  for (const ComparedIndicator& indicator : paper.indicators) {
    add_indicator(table, paper, indicator);
  }
  return table;
}

std::string notes_of(const CountyComparison& paper) {
  std::string text;
  bool several = std::any_of(
      paper.indicators.begin(), paper.indicators.end(), [](const ComparedIndicator& indicator) {
        return std::any_of(indicator.targets.begin(), indicator.targets.end(),
                           [](const ComparedTarget& target) { return !target.counts; });
      });
  if (several) text += "同一地有几个同名指标的，合计和完成率表取目标最大的一个。";
  if (paper.names.size() > 1 && paper.single > 0) {
    text += "另有" + std::to_string(paper.single) + "个指标只有一地有，没有列入。";
  }
  if (!paper.other_years.empty()) {
    text += "不是同一年度的台账没有比较：" + join(paper.other_years, "、") + "。";
  }
  return text;
}

void add_indicators(Document& document, const CountyComparison& paper) {
  add_section(document, 2, "共同指标的完成率");
  if (paper.indicators.empty()) {
    add_text(document, TextRole::body,
             "这些台账没有共同的指标。名称不同、其实是同一指标的，先在“校核”里登记“是同一指标”。");
    return;
  }
  document.blocks.push_back(table_of_progress(paper));
  add_section(document, 3, "共同指标明细");
  document.blocks.push_back(table_of_targets(paper));
}

void add_notes(Document& document, const CountyComparison& paper) {
  std::string notes = notes_of(paper);
  if (!notes.empty()) add_text(document, TextRole::note, notes);
}

}  // namespace

Document build_comparison(const CountyComparison& paper) {
  Document document = start_table_paper(paper.frame);
  if (paper.names.size() < 2) {
    add_text(document, TextRole::body,
             "只有一本台账（" + join(paper.names, "、") +
                 "），没有可比的。请把要比较的各地同一年度的台账一起打开。");
    add_notes(document, paper);
    return document;
  }
  add_section(document, 1, "总体进度");
  if (paper.counties.empty()) {
    add_text(document, TextRole::body, "这些台账本月都没有可以计算进度的事项。");
  } else {
    document.blocks.push_back(table_of_counties(paper));
  }
  add_indicators(document, paper);
  add_notes(document, paper);
  return document;
}

}  // namespace minsheng
