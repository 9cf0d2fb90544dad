#include "report/problems_paper.h"

namespace minsheng {
namespace {

std::string summary_of(const ProblemsPaper& paper) {
  if (paper.listed.empty()) return "到" + paper.month + "，清单上没有问题。";
  std::string text = "到" + paper.month + "，清单上共" + std::to_string(paper.listed.size()) +
                     "个问题，等待答复的" + std::to_string(paper.open) + "个";
  if (paper.overdue > 0) text += "，其中已逾期" + std::to_string(paper.overdue) + "个";
  return text + "。";
}

DocTable table_of_listed(const ProblemsPaper& paper) {
  DocTable table = start_table("问题清单", {3.5, 12, 9, 7, 18, 9, 6.5, 6, 14, 6.5},
                               {"序号", "事项", "提出单位", "提出月份", "问题", "答复单位", "期限",
                                "状态", "答复", "办结日期"});
  int number = 0;
  for (const ListedProblem& problem : paper.listed) {
    DocCell state = centred_cell(problem.state);
    if (problem.overdue) state.tone = Tone::late;
    table.rows.push_back(
        {{centred_cell(std::to_string(++number)), text_cell(problem.item), text_cell(problem.unit),
          centred_cell(problem.month), text_cell(problem.text), text_cell(problem.owner),
          centred_cell(problem.due), state, text_cell(problem.answer),
          centred_cell(problem.closed)}});
  }
  return table;
}

DocTable table_of_reported(const ProblemsPaper& paper) {
  DocTable table = start_table("月报中的问题", {3.5, 14, 10, 8, 34},
                               {"序号", "事项", "提出单位", "提出月份", "问题"});
  int number = 0;
  for (const UnlistedProblem& problem : paper.reported) {
    table.rows.push_back(
        {{centred_cell(std::to_string(++number)), text_cell(problem.item), text_cell(problem.unit),
          centred_cell(problem.month), text_cell(problem.text)}});
  }
  return table;
}

}  // namespace

Document build_problems(const ProblemsPaper& paper) {
  Document document = start_table_paper(paper.frame);
  add_section(document, 1, "清单上的问题");
  add_text(document, TextRole::body, summary_of(paper));
  if (!paper.listed.empty()) document.blocks.push_back(table_of_listed(paper));
  add_section(document, 2, "月报提出、还没有列入的问题");
  if (paper.reported.empty()) {
    add_text(document, TextRole::body, "没有。");
  } else {
    document.blocks.push_back(table_of_reported(paper));
  }
  return document;
}

}  // namespace minsheng
