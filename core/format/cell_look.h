// How cells of a workbook look, and the workbook's formats of those looks.
#pragma once

#include <map>

#include "model/document.h"

struct lxw_format;
struct lxw_workbook;

namespace minsheng {

enum class CellKind {
  general,
  text,     // what is typed stays text, whatever it begins with
  number,   // grouped, with CellLook::digits places
  percent,  // the same
  date      // 2024-06-30
};

struct CellLook {
  CellKind kind = CellKind::general;
  int digits = 0;
  int points = 11;  // of the characters
  bool bold = false;
  CellAlign align = CellAlign::start;
  Tone tone = Tone::none;
  bool framed = true;
  bool entry = false;  // to be filled in: tinted and not locked
};

bool operator<(const CellLook& a, const CellLook& b);

// Equal looks share a format. The workbook must outlive it.
class LookFormats {
 public:
  explicit LookFormats(lxw_workbook* workbook) : workbook_(workbook) {}

  lxw_format* of(const CellLook& look);

 private:
  lxw_workbook* workbook_;
  std::map<CellLook, lxw_format*> formats_;
};

}  // namespace minsheng
