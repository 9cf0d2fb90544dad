#include "report/dispatch_notice.h"

#include <span>

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr std::string_view kOverview = "总体情况";
constexpr std::string_view kRanks = "单位排名";
constexpr std::string_view kSlow = "滞后和略滞后事项";
constexpr std::string_view kMissing = "未报送单位";
constexpr std::string_view kAsked = "需要核对的数据";
constexpr std::string_view kAnnex = "已完成和按序时推进的事项";

constexpr std::string_view kNothingSlow = "本月没有滞后事项。";
constexpr std::string_view kRanking =
    "按序时完成率（各事项进度与序时之比的平均，每项最多算100%）排名";
constexpr std::string_view kNobodyRanked = "本月没有可以排名的单位";

std::string light_word(const NoticePaper& notice, Light light) {
  size_t place = static_cast<size_t>(light);
  return place > 0 && place <= notice.lights.size() ? notice.lights[place - 1] : "";
}

std::string rank_words(const NoticeRank& unit) {
  return (unit.tied ? "并列第" : "第") + std::to_string(unit.rank);
}

DocRow level_row(const NoticeLevel& level) {
  DocRow row;
  row.cells = {text_cell(level.name), count_cell(level.items)};
  for (int count : level.lights) row.cells.push_back(count_cell(count));
  row.cells.push_back(dash_where_empty(percent_cell(level.progress)));
  row.cells.push_back(dash_where_empty(percent_cell(level.expected)));
  row.cells.push_back(dash_where_empty(signed_cell(level.ahead)));
  return row;
}

DocTable level_table(const NoticePaper& notice) {
  TextList head = {"层级", "事项"};
  std::vector<double> widths = {2.6, 2};  // narrow, so that it stands upright on a page
  for (const std::string& light : notice.lights) {
    head.push_back(light);
    widths.push_back(2.8);
  }
  for (const char* name : {"进度", "序时", "与序时相比（百分点）"}) head.push_back(name);
  for (double width : {4.4, 4.4, 4.0}) widths.push_back(width);
  DocTable table = start_table("层级进度", widths, head);
  for (const NoticeLevel& level : notice.levels) table.rows.push_back(level_row(level));
  return table;
}

DocTable rank_table(const NoticePaper& notice) {
  DocTable table =
      start_table("单位排名", {4, 10, 4, 6, 7, 5},
                  {"名次", "单位", "牵头事项", "序时完成率", "较上月（百分点）", "亮灯"});
  for (const NoticeRank& unit : notice.ranked) {
    table.rows.push_back(
        {{rank_cell(unit.rank, unit.tied), text_cell(unit.unit), count_cell(unit.items),
          percent_cell(unit.rate), dash_where_empty(signed_cell(unit.change)),
          light_cell(unit.light, light_word(notice, unit.light))}});
  }
  return table;
}

DocTable county_table(const NoticePaper& notice) {
  DocTable table = start_table("县市区排名", {4, 10, 4, 6, 5, 5},
                               {"名次", "县市区", "事项", "序时完成率", "未报送事项", "亮灯"});
  for (const NoticeCounty& county : notice.counties) {
    table.rows.push_back(
        {{rank_cell(county.rank, county.tied), text_cell(county.name), count_cell(county.items),
          percent_cell(county.rate), count_cell(county.unreported),
          light_cell(county.light, light_word(notice, county.light))}});
  }
  return table;
}

DocTable on_schedule_table(const NoticePaper& notice) {
  DocTable table =
      start_table(std::string(kAnnex), {4, 14, 8, 5, 5, 6, 5},
                  {"编号", "事项", "牵头单位", "进度", "序时", "与序时相比（百分点）", "亮灯"});
  for (const NoticeItem& item : notice.on_schedule) {
    table.rows.push_back(
        {{text_cell(item.code, CellAlign::center), text_cell(item.title), text_cell(item.units),
          dash_where_empty(percent_cell(item.progress)),
          dash_where_empty(percent_cell(item.expected)), dash_where_empty(signed_cell(item.ahead)),
          light_cell(item.light, light_word(notice, item.light))}});
  }
  return table;
}

void add_chart(Document& paper, const char* caption, const Drawing& drawing) {
  add_text(paper, TextRole::caption, caption);
  paper.blocks.push_back(drawing);
}

void add_overview(Document& paper, const NoticePaper& notice) {
  add_text(paper, TextRole::body, notice.overview);
  if (!notice.levels.empty()) {
    add_text(paper, TextRole::caption, "各层级亮灯和进度");
    paper.blocks.push_back(level_table(notice));
  }
  if (notice.chart) paper.blocks.push_back(*notice.chart);
  if (notice.trend) add_chart(paper, "全年进度走势", *notice.trend);
}

void add_ranks(Document& paper, const NoticePaper& notice) {
  if (notice.ranked.empty()) {
    add_text(paper, TextRole::body, std::string(kNobodyRanked) + "。");
  } else {
    add_text(paper, TextRole::body, std::string(kRanking) + "如下。");
    add_text(paper, TextRole::caption, "单位序时完成率排名");
    paper.blocks.push_back(rank_table(notice));
  }
  if (!notice.unranked.empty()) add_text(paper, TextRole::body, notice.unranked);
  for (const Drawing& part : notice.heat) add_chart(paper, "各单位逐月亮灯", part);
  if (notice.counties.empty()) return;
  add_text(paper, TextRole::caption, "县市区序时完成率排名");
  paper.blocks.push_back(county_table(notice));
}

std::string numbered(size_t index, const std::string& text) {
  return std::to_string(index + 1) + "." + text;
}

void add_list(Document& paper, const TextList& sentences) {
  for (size_t i = 0; i < sentences.size(); ++i) {
    add_text(paper, TextRole::body, numbered(i, sentences[i]));
  }
}

void add_annex(Document& paper, const NoticePaper& notice) {
  if (notice.on_schedule.empty()) return;
  paper.blocks.push_back(PageBreak{});
  add_text(paper, TextRole::attachment, "附件");
  add_text(paper, TextRole::title, notice.month + std::string(kAnnex));
  paper.blocks.push_back(on_schedule_table(notice));
}

std::string heading_line(int number, std::string_view name) {
  return text_of(section(number, name)) + "\n";
}

std::string ranks_line(const NoticePaper& notice) {
  std::string text = std::string(kRanking) + "：";
  for (const NoticeRank& unit : notice.ranked) {
    if (&unit != &notice.ranked.front()) text += "；";
    text += rank_words(unit) + "，" + unit.unit + "，" + percent_cell(unit.rate).text;
  }
  if (notice.ranked.empty()) text += kNobodyRanked;
  return text + "。" + notice.unranked + "\n";
}

std::string list_lines(const TextList& sentences) {
  std::string text;
  for (size_t i = 0; i < sentences.size(); ++i) text += numbered(i, sentences[i]) + "\n";
  return text;
}

}  // namespace

Document build_dispatch_notice(const NoticePaper& notice) {
  Document paper = start_paper(notice.frame);
  add_text(paper, TextRole::addressee, "各责任单位：");
  add_text(paper, TextRole::body, "现将" + notice.month + "民生实事推进情况通报如下。");
  add_section(paper, 1, kOverview);
  add_overview(paper, notice);
  add_section(paper, 2, kRanks);
  add_ranks(paper, notice);
  add_section(paper, 3, kSlow);
  if (notice.slow.empty()) add_text(paper, TextRole::body, std::string(kNothingSlow));
  add_list(paper, notice.slow);
  add_section(paper, 4, kMissing);
  add_text(paper, TextRole::body, notice.missing);
  if (!notice.asked.empty()) add_section(paper, 5, kAsked);
  add_list(paper, notice.asked);
  if (!notice.on_schedule.empty()) {
    add_text(paper, TextRole::attachment, "附件：" + notice.month + std::string(kAnnex));
  }
  add_seal(paper, notice.frame);
  add_annex(paper, notice);
  add_imprint(paper, notice.frame);
  return paper;
}

std::string notice_text(const NoticePaper& notice) {
  std::string text = notice.frame.title + "\n\n" + heading_line(1, kOverview) + notice.overview +
                     "\n" + heading_line(2, kRanks) + ranks_line(notice) + heading_line(3, kSlow);
  text += notice.slow.empty() ? std::string(kNothingSlow) + "\n" : list_lines(notice.slow);
  text += heading_line(4, kMissing) + notice.missing + "\n";
  if (!notice.asked.empty()) text += heading_line(5, kAsked) + list_lines(notice.asked);
  return text;
}

Document build_kept_notice(const std::string& text, const PaperFrame& frame) {
  std::vector<std::string_view> lines = split(text, "\n");
  PaperFrame own = frame;
  own.title = lines.front();
  Document paper = start_paper(own);
  for (std::string_view line : std::span(lines).subspan(1)) {
    if (!trim(line).empty()) add_text(paper, role_of_line(line), std::string(line));
  }
  add_seal(paper, own);
  add_imprint(paper, own);
  return paper;
}

}  // namespace minsheng
