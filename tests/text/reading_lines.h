// Readings as short lines of text, so that a test compares whole values and a failure shows both.
#pragma once

#include <string>

#include "text/plan_reading.h"

namespace minsheng {

// "[省级] heading =3" for a group (" 待下达" where provisional), then for each of its items
// "no | category | leads | support units | deadline | text", lists joined by 、, "-" for nothing.
std::string items_as_lines(const PlanReading& reading);

// For each target "kind op value unit (from baseline) | phrase", with "total", "part", "worded",
// "soft" behind where they hold.
std::string targets_as_lines(const PlanReading& reading);

// For each entry of a bulletin "no | category | text", and below it for each of its figures
// "  done/planned unit percent% | indicator", with "shared", "total", "part" behind where they
// hold.
std::string entries_as_lines(const PlanReading& reading);

// "convener | deputies | members | office | supervision | report cycle | assessment cycle"
std::string mechanism_as_line(const PlanReading& reading);

// The words of all marks of one role, joined by " / ".
std::string marked(std::string_view source, const PlanReading& reading, MarkRole role);

// Codes of all diagnostics, each once, joined by blanks.
std::string codes_of(const PlanReading& reading);

}  // namespace minsheng
