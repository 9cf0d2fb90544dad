// The short name of what a target or figure measures: 城镇新增就业人数, 农村公路提质改造里程.
//
// A name is made of the document's own words: without what only says that it is done (完成, 全县,
// 2024年), with what is counted behind it (人数, 里程). Where the words alone say nothing (投入,
// 已完成筛查), the words before them are looked at. The indicator catalogue's standard name takes
// its place where the catalogue knows the whole name and its own is no longer.
#pragma once

#include <string>

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

struct NameSource {
  Chars subject;         // the words before the number
  Chars tail;            // behind it
  Chars earlier;         // the item's text before the phrase
  Chars title;           // what the item is called
  std::string previous;  // name of the number before it in the item, or ""
};

// UTF-8; kind, unit and `worded` of `target` are known. "" where the words around the number name
// nothing. At most 30 characters.
std::string indicator_of(const NameSource& source, const Target& target);

// Of a promise without a number: `verb` is what it begins with, and stays in the name of a state
// that is reached once.
std::string work_name_of(Chars verb, Chars object, TargetKind kind);

}  // namespace minsheng
