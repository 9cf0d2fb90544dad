#include "ui/i18n.h"

#include <algorithm>

#include "generated/i18n_en.h"

namespace minsheng {
namespace {

Language language_ = Language::chinese;

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
  return fill(tr(chinese), args);
}

std::string tr(const Message& message) { return fill(tr(message.pattern), message.args); }

}  // namespace minsheng
