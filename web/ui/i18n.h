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

// With the {} places of the translated pattern filled. In English, [item|items] behind a place is
// the first word where that place holds "1", else the second; before any place the first arg
// counts.
std::string tr(std::string_view chinese, const std::vector<std::string>& args);
std::string tr(const Message& message);

// Who did something, for people: the name, or 未署名 with the short id of one who gave none.
std::string author_text(const std::string& author, const std::string& short_actor);

}  // namespace minsheng
