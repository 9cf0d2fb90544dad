#include "report/bulletin_lines.h"

#include "base/utf8.h"
#include "text/bulletin_reader.h"

namespace minsheng::testing {
namespace {

TextList words_of_block(const DocBlock& block) {
  if (const auto* words = std::get_if<DocParagraph>(&block)) return {text_of(*words)};
  if (const auto* head = std::get_if<Masthead>(&block)) {
    return {head->name, head->number, head->issuer, head->date};
  }
  if (const auto* seal = std::get_if<SealLine>(&block)) return {seal->office, seal->date};
  if (const auto* imprint = std::get_if<Imprint>(&block)) return imprint->lines;
  return {};
}

}  // namespace

std::string figure_line(const Figure& figure) {
  if (!figure.done && !figure.percent_of_year) return "";
  std::string line = figure.done ? figure.done->to_string() + " " + figure.unit : "-";
  if (figure.percent_of_year) line += " " + figure.percent_of_year->to_string() + "%";
  return line;
}

std::vector<std::string> entry_lines(const PlanReading& reading) {
  std::vector<std::string> lines;
  for (const Named<ProgressEntry>& entry : reading.entries) {
    TextList figures;
    for (const Named<Figure>& figure : reading.figures) {
      std::string line = figure.record.entry == entry.id ? figure_line(figure.record) : "";
      if (!line.empty()) figures.push_back(line);
    }
    lines.push_back(figures.empty() ? "-" : join(figures, " / "));
  }
  return lines;
}

std::vector<std::string> entry_lines(std::string_view text) {
  return entry_lines(read_bulletin(text));
}

std::string plain_text(const Document& document) {
  TextList lines;
  for (const DocBlock& block : document.blocks) {
    for (const std::string& line : words_of_block(block)) lines.push_back(line);
  }
  return join(lines, "\n");
}

}  // namespace minsheng::testing
