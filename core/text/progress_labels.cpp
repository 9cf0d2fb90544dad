// Cutting entries at their labels: see progress_labels.h.
#include "text/progress_labels.h"

#include <algorithm>

#include "text/characters.h"
#include "text/duty_labels.h"
#include "text/progress_words.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr Chars kProgressLabels[] = {
    U"进展情况", U"完成情况",     U"推进情况",     U"落实情况",     U"目前进展",
    U"当前进展", U"工作进展",     U"项目进展",     U"实施情况",     U"当前进度",
    U"工作进度", U"实际完成情况", U"目前进展情况", U"工作进展情况", U"项目进展情况",
    U"完成进度", U"进展",         U"具体情况",     U"建设进展",     U"主要进展"};
constexpr Chars kTaskLabels[] = {U"目标任务",     U"年度目标", U"年度任务", U"任务目标",
                                 U"工作目标",     U"建设内容", U"主要内容", U"项目内容",
                                 U"年度目标任务", U"工作内容", U"任务内容", U"实施内容",
                                 U"具体内容",     U"全年目标", U"全年任务"};
constexpr Chars kPeopleLabels[] = {U"项目责任人", U"责任领导",   U"牵头领导",
                                   U"包保领导",   U"责任县领导", U"责任市领导"};
constexpr Chars kNextLabels[] = {U"下一步",     U"下一步打算", U"下步打算", U"下一步工作",
                                 U"下一步计划", U"下步计划",   U"下步工作", U"下一步措施"};

struct PieceLabels {
  PieceKind kind;
  Words words;
};

const PieceLabels kLabels[] = {{PieceKind::progress, kProgressLabels},
                               {PieceKind::task, kTaskLabels},
                               {PieceKind::next, kNextLabels},
                               {PieceKind::unit, kPeopleLabels}};

struct Label {
  PieceKind kind = PieceKind::plain;
  size_t length = 0;  // with its colon; 0 for none
};

// The label that a text begins with.
Label label_at(Chars text) {
  Label found;
  DutyLabel duty = known_label_of(text);
  bool unit = duty.role != DutyRole::none && text[duty.length] != U'为';
  if (unit) found = {PieceKind::unit, duty.length + 1};
  for (const PieceLabels& one : kLabels) {
    size_t length = starting_word(text, one.words).size();
    bool colon =
        length > 0 && length < text.size() && (text[length] == U'：' || text[length] == U':');
    if (colon && length + 1 > found.length) found = {one.kind, length + 1};
  }
  return found;
}

// Not 「（责任单位：…）」 and not in the middle of a sentence.
bool stands_free(Chars words, size_t at) {
  return at == 0 ||
         !(is_opening_bracket(words[at - 1]) || Chars(U"，、,").find(words[at - 1]) != kNowhere);
}

// Units end with their sentence; what stands behind is said of the entry. Where the value tells of
// progress, a line end was lost: all of it stays.
void add_piece(const CleanText& text, LabelledPiece piece, std::vector<LabelledPiece>& pieces) {
  if (piece.words.empty() && piece.label.empty()) return;
  if (piece.kind != PieceKind::unit) {
    pieces.push_back(piece);
    return;
  }
  Chars words = text.view(piece.words);
  size_t stop = words.find(U'。');
  LabelledPiece rest;
  if (stop != kNowhere && stop + 1 < words.size()) {
    rest.words = {piece.words.begin + stop + 1, piece.words.end};
    rest.label = {rest.words.begin, rest.words.begin};
    piece.words.end = rest.words.begin;
  }
  if (tells_of_done(text.view(piece.words))) {
    piece = {PieceKind::plain,
             {piece.label.begin, piece.label.begin},
             {piece.label.begin, piece.words.end}};
  }
  pieces.push_back(piece);
  if (!rest.words.empty()) pieces.push_back(rest);
}

}  // namespace

std::vector<LabelledPiece> split_at_labels(const CleanText& text, Range paragraph) {
  std::vector<LabelledPiece> pieces;
  LabelledPiece piece = {PieceKind::plain, {paragraph.begin, paragraph.begin}, paragraph};
  Chars words = text.view(paragraph);
  for (size_t at = 0; at < words.size(); ++at) {
    bool begins = at == 0 || !piece.label.empty() || is_sentence_end(words[at - 1]);
    Label label = begins && stands_free(words, at) ? label_at(words.substr(at)) : Label();
    if (label.length == 0) continue;
    size_t begin = paragraph.begin + at;
    piece.words.end = begin;
    add_piece(text, piece, pieces);
    piece = {label.kind, {begin, begin + label.length}, {begin + label.length, paragraph.end}};
    at += label.length - 1;
  }
  add_piece(text, piece, pieces);
  return pieces;
}

EntryWords words_of_entry(const CleanText& text, const std::vector<Range>& paragraphs) {
  EntryWords out;
  bool told = false;
  for (const Range& paragraph : paragraphs) {
    for (const LabelledPiece& piece : split_at_labels(text, paragraph)) {
      if (!piece.label.empty()) out.asides.push_back(piece.label);
      bool aside = piece.kind == PieceKind::unit || piece.kind == PieceKind::next;
      if (aside && !piece.words.empty()) out.asides.push_back(piece.words);
      if (aside || piece.words.empty()) continue;
      bool progress = piece.kind == PieceKind::progress;
      if (progress && !told) out.tasks = out.words.size();
      told = told || progress;
      out.words.push_back(piece.words);
      if (piece.kind == PieceKind::task && !told) out.tasks = out.words.size();
    }
  }
  return out;
}

}  // namespace minsheng
