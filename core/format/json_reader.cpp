// nlohmann/json supplies the lexer and the grammar through its event interface; this file
// supplies the limits and the places of errors.
#include "format/json_reader.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/sort_list.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kCutOff =
    "文件在第 {} 行第 {} 列处中断，后面的内容缺失。请重新拷贝，或让发送方重新导出。";
constexpr std::string_view kBadSyntax =
    "第 {} 行第 {} 列不是有效的 JSON，文件损坏、被改动，或不是本程序的文件。请让发送方重新导出。";

// How far the lexer has read; its events do not say.
struct Progress {
  size_t offset = 0;
  bool at_end = false;  // it asked for more than there is
};

class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, Progress* progress) : at_(at), progress_(progress) {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++progress_->offset;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& end) const {
    if (at_ == end.at_) progress_->at_end = true;
    return at_ == end.at_;
  }
  bool operator!=(const CountingIterator& end) const { return !(*this == end); }

 private:
  const char* at_;
  Progress* progress_;
};

struct TextPlace {
  std::string line;
  std::string column;  // in characters
};

TextPlace place_of(std::string_view text, size_t offset) {
  std::string_view before = text.substr(0, std::min(offset, text.size()));
  auto line = std::count(before.begin(), before.end(), '\n') + 1;
  size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  size_t column = count_characters(before.substr(line_begin));
  return {std::to_string(line), std::to_string(std::max<size_t>(column, 1))};
}

// nlohmann's events into a JsonValue. An event that returns false ends the parsing.
class Builder {
 public:
  Builder(std::string_view text, const Progress& progress) : text_(text), progress_(progress) {}

  JsonValue& root() { return root_; }
  const std::optional<Error>& error() const { return error_; }

  bool null() { return put({}); }
  bool boolean(bool value) { return put({value}); }
  bool number_integer(int64_t value) {
    bool fits = value >= -kMaxJsonInteger && value <= kMaxJsonInteger;
    return fits ? put({value}) : fail_number(std::to_string(value));
  }
  bool number_unsigned(uint64_t value) {
    bool fits = value <= static_cast<uint64_t>(kMaxJsonInteger);
    return fits ? put({static_cast<int64_t>(value)}) : fail_number(std::to_string(value));
  }
  bool number_float(double, const std::string& digits) { return fail_number(digits); }
  bool string(std::string& value) { return put({std::move(value)}); }
  bool binary(nlohmann::json::binary_t&) { return fail_syntax(); }

  bool start_object(size_t) { return open({JsonObject{}}); }
  bool key(std::string& name) {
    std::get<JsonObject>(open_.back()->value).push_back({std::move(name), {}});
    return true;
  }
  bool end_object() {
    auto& members = std::get<JsonObject>(open_.back()->value);
    open_.pop_back();
    return sort_members(members);
  }
  bool start_array(size_t) { return open({JsonArray{}}); }
  bool end_array() {
    open_.pop_back();
    return true;
  }

  bool parse_error(size_t, const std::string& token, const nlohmann::detail::exception& reason) {
    constexpr int kNumberOverflow = 406;
    return reason.id == kNumberOverflow ? fail_number(token) : fail_syntax();
  }

 private:
  // Null when the text holds too many values. The children of an open container do not move
  // while one of them is open, for only the innermost container grows.
  JsonValue* add(JsonValue value) {
    if (++count_ > kMaxJsonValues) {
      fail(ErrorCode::too_large, "第 {} 行第 {} 列：内容超过 {} 项，没有读入。请分成几个文件。",
           std::to_string(kMaxJsonValues));
      return nullptr;
    }
    JsonValue* place = &root_;
    if (!open_.empty()) {
      auto* array = std::get_if<JsonArray>(&open_.back()->value);
      place =
          array ? &array->emplace_back() : &std::get<JsonObject>(open_.back()->value).back().value;
    }
    *place = std::move(value);
    return place;
  }

  bool put(JsonValue value) { return add(std::move(value)) != nullptr; }

  bool open(JsonValue container) {
    if (open_.size() >= kMaxJsonDepth) {
      return fail(
          ErrorCode::bad_input,
          "第 {} 行第 {} 列：嵌套超过 {} 层，这不是本程序的文件，没有读入。请确认选对了文件。",
          std::to_string(kMaxJsonDepth));
    }
    JsonValue* place = add(std::move(container));
    if (place) open_.push_back(place);
    return place != nullptr;
  }

  bool sort_members(JsonObject& members) {
    auto by_key = [](const JsonMember& a, const JsonMember& b) { return a.key < b.key; };
    auto same_key = [](const JsonMember& a, const JsonMember& b) { return a.key == b.key; };
    if (!std::is_sorted(members.begin(), members.end(), by_key)) {
      sort_list(members, by_key);
    }
    auto twice = std::adjacent_find(members.begin(), members.end(), same_key);
    if (twice == members.end()) return true;
    return fail(ErrorCode::bad_input,
                "第 {} 行第 {} 列之前：同一对象里「{}」出现了两次，不知以哪个为准，没有读入。"
                "请让发送方重新导出。",
                twice->key);
  }

  bool fail_number(const std::string& digits) {
    return fail(ErrorCode::bad_input,
                "第 {} 行第 {} 列：数 {} 超出范围或不是整数。这里只能是 ±9007199254740991 "
                "以内的整数，小数要写成文字，如 \"1.5\"。请让发送方重新导出。",
                digits.substr(0, 40));
  }

  bool fail_syntax() {
    return fail(ErrorCode::bad_input, std::string(progress_.at_end ? kCutOff : kBadSyntax));
  }

  bool fail(ErrorCode code, std::string pattern, std::string detail = "") {
    if (error_) return false;
    TextPlace place = place_of(text_, progress_.offset);
    error_ = Error{code, {std::move(pattern), {place.line, place.column}}};
    if (!detail.empty()) error_->message.args.push_back(std::move(detail));
    return false;
  }

  std::string_view text_;
  const Progress& progress_;
  JsonValue root_;
  std::vector<JsonValue*> open_;
  size_t count_ = 0;
  std::optional<Error> error_;
};

// Whether the text ends inside the character at `offset`.
bool is_cut_character(std::string_view text, size_t offset) {
  auto lead = static_cast<unsigned char>(text[offset]);
  size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  bool is_lead = lead >= 0xC2 && lead <= 0xF4;
  return is_lead && text.size() - offset < length;
}

Error at(std::string_view text, size_t offset, std::string pattern) {
  TextPlace place = place_of(text, offset);
  return {ErrorCode::bad_input, {std::move(pattern), {place.line, place.column}}};
}

std::optional<Error> find_bad_bytes(std::string_view text) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    return Error{ErrorCode::bad_input, {"文件是空的。请重新拷贝，或让发送方重新导出。", {}}};
  }
  if (text.starts_with(kByteOrderMark)) return at(text, 0, std::string(kBadSyntax));
  size_t invalid = std::min(find_invalid_utf8(text), text.find('\0'));
  if (invalid == std::string_view::npos) return std::nullopt;
  if (is_cut_character(text, invalid)) return at(text, invalid, std::string(kCutOff));
  return at(text, invalid,
            "第 {} 行第 {} 列有不属于 UTF-8 文本的字节，文件损坏，或不是本程序导出的。"
            "请让发送方重新导出。");
}

}  // namespace

Result<JsonValue> parse_json(std::string_view text) {
  if (text.size() > kMaxJsonBytes) {
    return Error{ErrorCode::too_large,
                 {"文件有 {} MB，超过 {} MB 的上限，没有读入。请确认选对了文件，或分成几个文件。",
                  {std::to_string(text.size() >> 20), std::to_string(kMaxJsonBytes >> 20)}}};
  }
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  if (std::optional<Error> bad = find_bad_bytes(text)) return *bad;
  Progress progress;
  Builder builder(text, progress);
  CountingIterator begin(text.data(), &progress);
  CountingIterator end(text.data() + text.size(), &progress);
  if (nlohmann::json::sax_parse(begin, end, &builder)) return std::move(builder.root());
  ENSURE(builder.error(), "a refused JSON text has a reason");
  return *builder.error();
}

}  // namespace minsheng
