// Pinyin initials by the browser's own collation, which sorts Chinese characters by their sound.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// 城镇新增就业 → czxzjy. One small letter for each Chinese character, of its most usual reading;
// other characters stay, Latin letters small. A character that the browser cannot place stays, too.
std::string pinyin_initials(std::string_view text);

}  // namespace minsheng
