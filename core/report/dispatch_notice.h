// 月调度通报: what the monthly notice says, as a paper and as plain text for a chat. Both say the
// same words and figures; what the paper has in tables the text has in sentences.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/paper_parts.h"

namespace minsheng {

struct NoticeLevel {
  std::string name;  // 省级; 合计
  int items = 0;
  std::vector<int> lights;                    // beside NoticePaper::lights
  std::optional<Decimal> progress, expected;  // percent as printed
  std::optional<Decimal> ahead;               // percentage points before 序时, negative behind it
};

struct NoticeRank {
  int rank = 0;  // units of one rate share it
  bool tied = false;
  std::string unit;
  int items = 0;
  Decimal rate;                   // percent as printed
  std::optional<Decimal> change;  // percentage points since last month
  Light light = Light::unset;
};

struct NoticeCounty {
  int rank = 0;  // as of units
  bool tied = false;
  std::string name;
  int items = 0;
  Decimal rate;        // percent as printed
  int unreported = 0;  // items
  Light light = Light::unset;
};

struct NoticeItem {
  std::string code, title, units;
  std::optional<Decimal> progress, expected, ahead;
  Light light = Light::unset;
};

struct NoticePaper {
  PaperFrame frame;
  std::string month;     // 2024年6月
  std::string overview;  // a paragraph
  TextList lights;       // what they are called, from 已完成 to 待下达
  std::vector<NoticeLevel> levels;
  std::optional<Drawing> chart;  // stands below the levels
  std::optional<Drawing> trend;  // of the year, below it
  std::vector<NoticeRank> ranked;
  std::string unranked;                // who has nothing to rank; "" where all are ranked
  std::vector<Drawing> heat;           // units by months, below the ranks
  std::vector<NoticeCounty> counties;  // only on paper, where there are several
  TextList slow;                       // a sentence each
  std::string missing;                 // who has not reported, a paragraph
  TextList asked;                      // what is to be checked, a sentence each
  std::vector<NoticeItem> on_schedule;
};

Document build_dispatch_notice(const NoticePaper& notice);
std::string notice_text(const NoticePaper& notice);

// A notice that was issued, from the text that was kept: its first line is the title; `frame` says
// who signs, and when it was issued.
Document build_kept_notice(const std::string& text, const PaperFrame& frame);

}  // namespace minsheng
