#include "format/docx_fonts.h"

#include <pugixml.hpp>

#include "format/docx_xml.h"

namespace minsheng {
namespace {

struct FontEntry {
  const char* name;
  const char* stand_ins;  // in order
  const char* charset;    // 86: GB 2312
  const char* family;
};

constexpr FontEntry kFonts[] = {
    {kFangsong, "仿宋,FangSong,华文仿宋,STFangsong", "86", "modern"},
    {kKaiti, "楷体,KaiTi,华文楷体,STKaiti", "86", "modern"},
    {kHeiti, "SimHei,华文黑体,STHeiti", "86", "modern"},
    {kSongti, "SimSun,华文宋体,STSong", "86", "auto"},
    {kTitleSong, "FZXiaoBiaoSong-B05S,方正小标宋_GBK,华文中宋,STZhongsong,宋体", "86", "auto"},
    {kLatinFont, "Liberation Serif", "00", "roman"},
};

}  // namespace

std::string docx_font_table() {
  pugi::xml_document part;
  pugi::xml_node fonts = add_word_root(part, "w:fonts");
  for (const FontEntry& entry : kFonts) {
    pugi::xml_node font = add_element(fonts, "w:font", {{"w:name", entry.name}});
    add_value(font, "w:altName", entry.stand_ins);
    add_value(font, "w:charset", entry.charset);
    add_value(font, "w:family", entry.family);
    add_value(font, "w:pitch", "variable");
  }
  return xml_bytes(part);
}

}  // namespace minsheng
