// Labels inside an entry of progress: 责任单位：…, 目标任务：…, 进展情况：….
#pragma once

#include <vector>

#include "text/clean_text.h"

namespace minsheng {

// What stands behind a label: units and people, the task, what is done, what comes next.
enum class PieceKind { plain, unit, task, progress, next };

struct LabelledPiece {
  PieceKind kind = PieceKind::plain;
  Range label;  // with its colon; empty for what stands before the first
  Range words;
};

// A paragraph cut at its labels, which may follow each other without a mark between. One plain
// piece where it has none.
std::vector<LabelledPiece> split_at_labels(const CleanText& text, Range paragraph);

// What an entry says: its words without labels and units. The first `tasks` tell what is to be
// done; `asides` are what was left out.
struct EntryWords {
  std::vector<Range> words;
  size_t tasks = 0;
  std::vector<Range> asides;
};

EntryWords words_of_entry(const CleanText& text, const std::vector<Range>& paragraphs);

}  // namespace minsheng
