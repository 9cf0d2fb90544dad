#include "report/findings_paper.h"

#include "base/utf8.h"

namespace minsheng {
namespace {

std::string severity_name(Severity severity) {
  static constexpr std::string_view kNames[] = {"错误", "警告", "提示"};
  return std::string(kNames[static_cast<size_t>(severity)]);
}

DocCell severity_cell(const ReportedFinding& finding) {
  static constexpr Tone kTones[] = {Tone::late, Tone::slightly_late, Tone::none};
  DocCell cell = centred_cell(severity_name(finding.severity));
  cell.tone = finding.open ? kTones[static_cast<size_t>(finding.severity)] : Tone::muted;
  return cell;
}

std::string summary_of(const FindingsPaper& paper) {
  std::string text = "校核了" + join(paper.ledgers, "、") + "。";
  if (paper.findings.empty()) return text + "按全部校核规则，没有发现问题。";
  text += "未处理的：";
  for (size_t i = 0; i < paper.open.size(); ++i) {
    text += (i ? "、" : "") + severity_name(static_cast<Severity>(i)) +
            std::to_string(paper.open[i]) + "条";
  }
  return text + "；已注明属实或暂不处理的" + std::to_string(paper.decided) + "条。";
}

DocTable table_of(const FindingsPaper& paper) {
  DocTable table =
      start_table("校核问题", {3.5, 4, 8, 4, 13, 14, 18, 11},
                  {"序号", "规则", "名称", "级别", "位置", "原文", "问题和算式", "处理"});
  int number = 0;
  for (const ReportedFinding& finding : paper.findings) {
    table.rows.push_back(
        {{centred_cell(std::to_string(++number)), centred_cell(finding.code),
          text_cell(finding.rule), severity_cell(finding), text_cell(finding.where),
          text_cell(finding.words), text_cell(finding.text), text_cell(finding.decision)}});
  }
  return table;
}

}  // namespace

Document build_findings(const FindingsPaper& paper) {
  Document document = start_table_paper(paper.frame);
  add_text(document, TextRole::body, summary_of(paper));
  if (!paper.findings.empty()) document.blocks.push_back(table_of(paper));
  return document;
}

}  // namespace minsheng
