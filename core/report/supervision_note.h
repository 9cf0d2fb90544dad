// 督办单: one note as a form, with room for what is not said yet.
#pragma once

#include <string>
#include <vector>

#include "report/paper_parts.h"

namespace minsheng {

struct SupervisionPaper {
  PaperFrame frame;
  std::string number;   // 2024-07
  std::string unit;     // whom it is for
  std::string item;     // 县1 保障房
  std::string finding;  // the figures as they stood when the note was made
  std::string demand;
  std::string issued, due;  // 2024年6月17日; "" where not set
  // What followed; "" leaves room to write.
  std::string reply, check, conclusion;
};

Document build_supervision_note(const SupervisionPaper& note);

}  // namespace minsheng
