// What makes a ledger a report form (单位填报表): whose it is, of which month and ledger. It lies
// in the form's ledger as a rule file of the kind "form", so the bundle's digest covers it.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/ids.h"

namespace minsheng {

inline constexpr std::string_view kFormKind = "form";  // RuleFile::kind

struct FormMark {
  Id ledger;            // of the office, that the form was cut from
  std::string title;    // its title then, for people
  std::string unit;     // who fills it, under the name it goes by there
  std::string month;    // ISO 8601
  std::string made_on;  // ISO 8601 time
  std::string due;      // ISO 8601 date by which it is to be back
  std::string office;   // who made it, for people; "" where not said

  bool operator==(const FormMark&) const = default;
};

// Canonical JSON; docs/format.md.
std::string form_mark_text(const FormMark& mark);

// A text that names this format, whether or not it can be read.
bool looks_like_form_mark(std::string_view text);

// newer_version of a later program, else bad_input.
Result<FormMark> form_mark_from(std::string_view text);

}  // namespace minsheng
