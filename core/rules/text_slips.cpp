// P14: slips of the pen in the source texts. One finding a kind, with all its places.
#include <algorithm>
#include <array>

#include "base/sort_list.h"
#include "base/utf8.h"
#include "rules/plan_rules.h"

namespace minsheng {
namespace {

using Text = std::u32string_view;

constexpr size_t kMostBytes = size_t{1} << 20;  // of one source
constexpr size_t kMostPlaces = 200;             // of one kind

// A source with the byte offset of every character.
struct Letters {
  std::u32string codes;
  std::vector<uint32_t> offsets;  // one more than codes

  explicit Letters(std::string_view text) {
    for (uint32_t at = 0; at < std::min(text.size(), kMostBytes);) {
      DecodedCharacter character = decode_at(text, at);
      codes += character.code;
      offsets.push_back(at);
      at += character.length;
    }
    offsets.push_back(offsets.empty() ? 0 : offsets.back() + 4);
    offsets.back() = std::min<uint32_t>(offsets.back(), static_cast<uint32_t>(text.size()));
  }

  char32_t at(size_t i) const { return i < codes.size() ? codes[i] : U'\n'; }
  char32_t before(size_t i) const { return i > 0 ? codes[i - 1] : U'\n'; }
  Span span(size_t begin, size_t end) const { return {offsets[begin], offsets[end]}; }

  // The words around a place, as a sentence about it shows them.
  std::string sample(size_t begin, size_t end) const {
    constexpr size_t kAround = 4;
    size_t from = begin, to = end;
    while (from > 0 && begin - from < kAround && codes[from - 1] != U'\n') --from;
    while (to < codes.size() && to - end < kAround && codes[to] != U'\n') ++to;
    return to_utf8(Text(codes).substr(from, to - from));
  }
};

struct Slips {
  size_t count = 0;
  SpanList spans;
  std::string sample;  // of the first

  void add(const Letters& letters, size_t begin, size_t end) {
    if (count++ == 0) sample = letters.sample(begin, end);
    if (spans.size() < kMostPlaces) spans.push_back(letters.span(begin, end));
  }
};

bool is_one_of(char32_t code, Text set) { return set.find(code) != Text::npos; }
bool is_digit(char32_t code) { return code >= U'0' && code <= U'9'; }
bool is_blank(char32_t code) { return code == U' ' || code == 0xA0; }

// 己 before a verb is meant to be 已; 自己, 知己 and their like are words.
Slips find_confused_letters(const Letters& letters) {
  Slips slips;
  for (size_t i = 0; i < letters.codes.size(); ++i) {
    bool slip =
        letters.codes[i] == U'己' &&
        is_one_of(letters.at(i + 1), U"完建开发签经获召安有于启成通实制下组采纳达投竣申印超") &&
        !is_one_of(letters.before(i), U"自知利克律异各为一屈舍体推身由");
    if (slip) slips.add(letters, i, i + 1);
  }
  return slips;
}

// 1 500
Slips find_parted_numbers(const Letters& letters) {
  Slips slips;
  for (size_t i = 1; i < letters.codes.size(); ++i) {
    bool slip = is_blank(letters.codes[i]) && is_digit(letters.before(i)) &&
                (is_digit(letters.at(i + 1)) ||
                 (is_one_of(letters.at(i + 1), U".%") && is_digit(letters.at(i + 2))));
    if (slip) slips.add(letters, i, i + 1);
  }
  return slips;
}

bool has_sentence(Text line) {
  return line.size() > 20 && line.find_first_of(U"。；，,") != Text::npos &&
         line.find(U'\t') == Text::npos && line.find(U'|') == Text::npos;
}

// One blank between two Chinese characters, in running text.
Slips find_parted_words(const Letters& letters) {
  Slips slips;
  Text text = letters.codes;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = std::min(text.find(U'\n', begin), text.size());
    bool prose = has_sentence(text.substr(begin, end - begin));
    for (size_t i = begin + 1; prose && i + 1 < end; ++i) {
      bool slip = is_blank(text[i]) && is_hanzi(text[i - 1]) && is_hanzi(text[i + 1]);
      if (slip) slips.add(letters, i, i + 1);
    }
    begin = end + 1;
  }
  return slips;
}

// Two marks in a row that never stand together, and a full stop of another writing at the end.
Slips find_stray_marks(const Letters& letters) {
  constexpr Text kMarks = U"，。；：、,;";
  Slips slips;
  for (size_t i = 1; i < letters.codes.size(); ++i) {
    char32_t code = letters.codes[i], before = letters.before(i), next = letters.at(i + 1);
    bool doubled = is_one_of(code, kMarks) && is_one_of(before, kMarks);
    bool ended = next == U'\n' || next == U'\r' || is_hanzi(next);
    bool foreign_stop = code == U'.' && ended && (is_hanzi(before) || is_one_of(before, U"%)）"));
    if (doubled) slips.add(letters, i - 1, i + 1);
    if (foreign_stop) slips.add(letters, i, i + 1);
  }
  return slips;
}

struct MarkPair {
  char32_t wide;
  char32_t narrow;
};

constexpr std::array<MarkPair, 5> kPairs = {
    {{U'，', U','}, {U'；', U';'}, {U'：', U':'}, {U'（', U'('}, {U'）', U')'}}};

// A half-width mark that belongs to Chinese words; 1,500 and 3:2 do not count.
bool is_chinese_narrow(const Letters& letters, size_t i) {
  return is_hanzi(letters.before(i)) || is_hanzi(letters.at(i + 1));
}

struct MixedMarks {
  Slips slips;
  std::string summary;  // ； 16 处、; 5 处
};

// Where one mark stands in both widths, the rarer form is the slip.
MixedMarks find_mixed_widths(const Letters& letters) {
  MixedMarks mixed;
  for (const MarkPair& pair : kPairs) {
    std::vector<size_t> wide, narrow;
    for (size_t i = 0; i < letters.codes.size(); ++i) {
      if (letters.codes[i] == pair.wide) wide.push_back(i);
      if (letters.codes[i] == pair.narrow && is_chinese_narrow(letters, i)) narrow.push_back(i);
    }
    if (wide.empty() || narrow.empty()) continue;
    const std::vector<size_t>& rare = wide.size() < narrow.size() ? wide : narrow;
    for (size_t i : rare) mixed.slips.add(letters, i, i + 1);
    append_utf8(mixed.summary, pair.wide);
    mixed.summary += " " + std::to_string(wide.size()) + " / ";
    append_utf8(mixed.summary, pair.narrow);
    mixed.summary += " " + std::to_string(narrow.size()) + "  ";
  }
  mixed.summary = std::string(trim(mixed.summary));
  sort_list(mixed.slips.spans, [](const Span& a, const Span& b) { return a.begin < b.begin; });
  return mixed;
}

Slips find_wide_digits(const Letters& letters) {
  Slips slips;
  for (size_t i = 0; i < letters.codes.size(); ++i) {
    bool wide = letters.codes[i] >= 0xFF10 && letters.codes[i] <= 0xFF19;
    if (wide) slips.add(letters, i, i + 1);
  }
  return slips;
}

void add_slips(const RuleCall& call, const Id& source, std::string_view kind, Slips slips,
               std::string pattern, const std::string& detail = {}) {
  if (slips.count == 0) return;
  std::string count = std::to_string(slips.count);
  std::string shown = detail.empty() ? slips.sample : detail;
  call.findings.push_back({"P14",
                           Severity::hint,
                           {{call.ledger.ledger->id(),
                             {RecordType::source_document, source},
                             "text",
                             source,
                             std::move(slips.spans)}},
                           {std::move(pattern), {count, shown}},
                           finding_key("P14", {std::string(kind), count, slips.sample})});
}

}  // namespace

void check_slips(const RuleCall& call) {
  for (const auto& [id, stored] : call.ledger.ledger->table<SourceDocument>()) {
    if (!stored.exists) continue;
    Letters letters(stored.record.text);
    add_slips(call, id, "letter", find_confused_letters(letters),
              "「己」疑为「已」，{} 处，如「{}」。");
    add_slips(call, id, "number", find_parted_numbers(letters),
              "数字中间有空格，{} 处，如「{}」。");
    add_slips(call, id, "word", find_parted_words(letters), "词语中间有空格，{} 处，如「{}」。");
    add_slips(call, id, "mark", find_stray_marks(letters), "标点重复或不当，{} 处，如「{}」。");
    MixedMarks mixed = find_mixed_widths(letters);
    add_slips(call, id, "width", std::move(mixed.slips), "全角和半角标点混用，{} 处：{}。",
              mixed.summary);
    add_slips(call, id, "digit", find_wide_digits(letters), "数字用了全角，{} 处，如「{}」。");
  }
}

}  // namespace minsheng
