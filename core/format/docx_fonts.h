// The fonts of official papers. They are named in the file, never embedded.
#pragma once

#include <string>

namespace minsheng {

inline constexpr char kFangsong[] = "仿宋_GB2312";
inline constexpr char kKaiti[] = "楷体_GB2312";
inline constexpr char kHeiti[] = "黑体";
inline constexpr char kSongti[] = "宋体";
inline constexpr char kTitleSong[] = "方正小标宋简体";
inline constexpr char kLatinFont[] = "Times New Roman";  // letters and digits

// fontTable.xml: what stands in for a font that the reader's machine does not have.
std::string docx_font_table();

}  // namespace minsheng
