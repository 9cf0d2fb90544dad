// Reading formulas as plain characters: see formula_text.h.
#include "text/formula_text.h"

#include <algorithm>

namespace minsheng {
namespace {

constexpr size_t kLongest = 120;  // bytes; converters put a blank between all characters

struct Command {
  std::string_view word;
  char32_t code;  // 0: layout
};

constexpr Command kCommands[] = {
    {"%", U'%'},        {"geqslant", U'≥'}, {"geq", U'≥'}, {"ge", U'≥'},    {"leqslant", U'≤'},
    {"leq", U'≤'},      {"le", U'≤'},       {"sim", U'~'}, {"times", U'×'}, {"pm", U'±'},
    {"cdot", U'·'},     {"circ", U'°'},     {"mathrm", 0}, {"mathbf", 0},   {"mathsf", 0},
    {"mathit", 0},      {"text", 0},        {"rm", 0},     {"bf", 0},       {"quad", 0},
    {",", 0},           {";", 0},           {":", 0},      {"!", 0},        {" ", 0},
    {"operatorname", 0}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The longest command that `rest` begins with; null where there is none.
const Command* command_of(std::string_view rest) {
  const Command* best = nullptr;
  for (const Command& command : kCommands) {
    bool whole = rest.starts_with(command.word) &&
                 !(is_letter(command.word.back()) && rest.size() > command.word.size() &&
                   is_letter(rest[command.word.size()]));
    if (whole && (!best || command.word.size() > best->word.size())) best = &command;
  }
  return best;
}

}  // namespace

Formula read_formula(std::string_view source, size_t at, size_t end) {
  size_t close = source.substr(0, std::min(end, at + kLongest)).find('$', at + 1);
  if (close == std::string_view::npos || close == at + 1) return {};
  constexpr std::string_view kLayout = " \t{}^_~";
  Formula formula;
  bool number = false;
  for (size_t i = at + 1; i < close;) {
    char c = source[i];
    bool ascii = static_cast<unsigned char>(c) < 0x80;
    const Command* command = c == '\\' ? command_of(source.substr(i + 1, close - i - 1)) : nullptr;
    bool power = c == '^' && !formula.characters.empty() && formula.characters.back().code < U'A';
    if (!ascii || power || (c == '\\' && !command)) return {};
    size_t length = command ? command->word.size() + 1 : 1;
    char32_t code = command ? command->code : static_cast<unsigned char>(c);
    bool kept = command ? code != 0 : kLayout.find(c) == std::string_view::npos;
    Span bytes = {static_cast<uint32_t>(i), static_cast<uint32_t>(i + length)};
    if (kept) formula.characters.push_back({code, bytes});
    number = number || is_digit(c);
    i += length;
  }
  if (!number) return {};
  formula.length = close + 1 - at;
  return formula;
}

}  // namespace minsheng
