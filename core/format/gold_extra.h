// The member "extra" of to_gold_json(): what was read beyond the annotations, with its places.
#pragma once

#include <string_view>

#include "format/gold_json.h"
#include "format/json_writer.h"
#include "model/plan_tree.h"

namespace minsheng {

// Items stand in the order of `items`, their targets in the order of `targets`. Places are byte
// offsets into the UTF-8 text, lines count from 1.
void write_gold_extra(JsonWriter& writer, const PlanTree& outline, std::string_view text,
                      const ReadingNotes& notes);

// The same of a bulletin: `unread`, `unread_characters` and `diagnostics` alone.
void write_reading_notes(JsonWriter& writer, std::string_view text, const ReadingNotes& notes);

}  // namespace minsheng
