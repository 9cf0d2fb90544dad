// Reading upload counts: see upload_counts.h.
#include "text/upload_counts.h"

#include "base/utf8.h"
#include "text/characters.h"
#include "text/measure.h"
#include "text/progress_vocabulary.h"

namespace minsheng {
namespace {

// The words of one count: from the comma before it to its number.
Range words_before(Chars text, size_t number) {
  size_t begin = number;
  while (begin > 0 && !is_list_comma(text[begin - 1]) && !is_sentence_end(text[begin - 1])) {
    --begin;
  }
  return {begin, number};
}

// 「在省“民生实事保障平台”共」 names what is quoted; 「码上通」 itself.
std::string platform_of(Chars words) {
  size_t close = words.find_last_of(U"”\"」’");
  if (close != kNowhere && close > 0) {
    size_t open = words.find_last_of(U"“\"「‘", close - 1);
    if (open != kNowhere) return to_utf8(words.substr(open + 1, close - open - 1));
  }
  static constexpr Chars kFronts[] = {U"在", U"向", U"其中", U"，", U"并在"};
  static constexpr Chars kEnds[] = {U"共", U"累计", U"已", U"上", U"共计"};
  words.remove_prefix(starting_word(words, kFronts).size());
  words.remove_suffix(ending_word(words, kEnds).size());
  return to_utf8(words);
}

}  // namespace

std::vector<UploadDraft> find_upload_counts(const CleanText& text, Range paragraph) {
  std::vector<UploadDraft> out;
  Chars words = text.view(paragraph);
  size_t first = find_any(words, kUploadWords);
  if (first == kNowhere) return out;
  std::string platform;
  for (size_t at = first; at < words.size();) {
    std::optional<Measure> measure =
        is_digit(words[at]) ? read_measure(words, at) : std::optional<Measure>();
    if (!measure) {
      ++at;
      continue;
    }
    at = measure->range.end;
    bool counted = measure->value && measure->value->is_whole() && !measure->unit.empty();
    if (!counted) continue;
    Range before = words_before(words, measure->number.begin);
    Chars named = words.substr(before.begin, before.size());
    size_t upload = find_any(named, kUploadWords);
    Chars kind = named;
    if (upload != kNowhere) {
      std::string found = platform_of(named.substr(0, upload));
      if (!found.empty()) platform = found;
      kind = named.substr(upload + starting_word(named.substr(upload), kUploadWords).size());
    }
    if (kind.empty()) continue;
    UploadDraft draft;
    draft.record.position = static_cast<int64_t>(out.size()) + 1;
    draft.record.platform = platform;
    draft.record.kind = to_utf8(kind);
    draft.record.count = measure->value->mantissa();
    draft.record.unit = to_utf8(measure->unit);
    draft.range = {paragraph.begin + before.begin, paragraph.begin + measure->range.end};
    out.push_back(std::move(draft));
  }
  if (out.size() < 2) out.clear();
  return out;
}

}  // namespace minsheng
