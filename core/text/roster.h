// Rosters: who belongs to a leading group, one a line under the roles.
//   组  长：李  明  县委副书记、县长
//   成  员：张  伟  县政府办公室主任
//           陈志强  县财政局局长
#pragma once

#include <vector>

#include "text/clean_text.h"

namespace minsheng {

enum class RosterRole { leader, deputy, member };

// One or more people or units of a role, without its label and the punctuation at the end. Units
// that are listed over several lines with 、 are one entry.
struct RosterEntry {
  RosterRole role = RosterRole::member;
  Range who;
};

struct Rosters {
  std::vector<RosterEntry> entries;  // in the order of the text
  std::vector<Range> rest;           // what of the paragraphs belongs to no roster, in order
};

// A roster begins with a line such as 「组长：…」 or 「…成员如下：」 and is two lines long at
// least; it ends before the first line that is neither a label, nor a person, nor a list of units.
Rosters read_rosters(const CleanText& text, const std::vector<Range>& paragraphs);

// The unit of somebody who is named with it: 「张伟（县财政局局长）」, 「张伟 县财政局局长」,
// 「县财政局局长张伟」, 「县财政局主要负责人」. Empty where no unit is named (「常务副县长」), and
// where nothing looks like an office.
Range unit_of_person(const CleanText& text, Range person);

}  // namespace minsheng
