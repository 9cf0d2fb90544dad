// The interface in Chinese, and in English by a switch: the Chinese string is the key.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace minsheng {

enum class Language { chinese, english };

void use_language(Language language);
Language language();

// The text in the language in use; the Chinese text itself where there is no translation.
// `chinese` must outlive the result (a literal does).
std::string_view tr(std::string_view chinese);

// With the {} places of the translated pattern filled.
std::string tr(std::string_view chinese, const std::vector<std::string>& args);
std::string tr(const Message& message);

}  // namespace minsheng
