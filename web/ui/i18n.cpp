#include "ui/i18n.h"

#include <algorithm>

#include "generated/i18n_en.h"

namespace minsheng {
namespace {

Language language_ = Language::chinese;

// The pattern with its [singular|plural] choices made; the places stay.
std::string with_numbers(std::string_view pattern, const std::vector<std::string>& args) {
  std::string out;
  size_t next = 0;
  while (!pattern.empty()) {
    size_t bar = pattern.find('|');
    size_t end = pattern.find(']');
    bool choice = pattern.starts_with('[') && bar < end && end != std::string_view::npos;
    if (choice) {
      size_t counted = next == 0 ? 0 : next - 1;
      bool one = counted < args.size() && args[counted] == "1";
      out += one ? pattern.substr(1, bar - 1) : pattern.substr(bar + 1, end - bar - 1);
      pattern.remove_prefix(end + 1);
      continue;
    }
    if (pattern.starts_with("{}")) ++next;
    out += pattern.front();
    pattern.remove_prefix(1);
  }
  return out;
}

std::string filled(std::string_view chinese, const std::vector<std::string>& args) {
  std::string_view pattern = tr(chinese);
  if (language_ == Language::chinese) return fill(pattern, args);
  return fill(with_numbers(pattern, args), args);
}

}  // namespace

void use_language(Language language) { language_ = language; }
Language language() { return language_; }

std::string_view tr(std::string_view chinese) {
  if (language_ == Language::chinese) return chinese;
  auto found = std::lower_bound(
      kEnglish.begin(), kEnglish.end(), chinese,
      [](const TranslationEntry& entry, std::string_view key) { return entry.key < key; });
  return found != kEnglish.end() && found->key == chinese ? found->text : chinese;
}

std::string tr(std::string_view chinese, const std::vector<std::string>& args) {
  return filled(chinese, args);
}

std::string tr(const Message& message) { return filled(message.pattern, message.args); }

std::string author_text(const std::string& author, const std::string& short_actor) {
  return author.empty() ? tr("未署名 {}", {short_actor}) : author;
}

}  // namespace minsheng
