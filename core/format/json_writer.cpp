#include "format/json_writer.h"

#include <utility>

#include "base/ensure.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

void append_escaped(std::string& out, unsigned char code) {
  constexpr std::string_view kPlain = "\b\t\n\f\r\"\\";
  constexpr std::string_view kLetters = "btnfr\"\\";
  static constexpr char kDigits[] = "0123456789abcdef";
  out += '\\';
  size_t known = kPlain.find(static_cast<char>(code));
  if (known != std::string_view::npos) {
    out += kLetters[known];
    return;
  }
  out += "u00";
  out += kDigits[code >> 4];
  out += kDigits[code & 15];
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (char c : text) {
    auto code = static_cast<unsigned char>(c);
    if (code < 0x20 || c == '"' || c == '\\') {
      append_escaped(out, code);
    } else {
      out += c;
    }
  }
  out += '"';
}

struct ValueVisitor {
  JsonWriter& writer;

  void operator()(std::monostate) const { writer.null(); }
  void operator()(bool value) const { writer.flag(value); }
  void operator()(int64_t value) const { writer.integer(value); }
  void operator()(const std::string& value) const { writer.text(value); }
  void operator()(const JsonArray& array) const {
    writer.begin_array();
    for (const JsonValue& element : array) writer.value(element);
    writer.end_array();
  }
  void operator()(const JsonObject& object) const {
    writer.begin_object();
    for (const JsonMember& member : object) {
      writer.key(member.key);
      writer.value(member.value);
    }
    writer.end_object();
  }
};

}  // namespace

void JsonWriter::key(std::string_view name) {
  ENSURE(!levels_.empty(), "a key stands in an object");
  Level& level = levels_.back();
  if (form_ == JsonForm::canonical) {
    ENSURE(level.empty || level.last_key < name, "canonical keys ascend");
    level.last_key = name;
  }
  before_value();
  append_quoted(out_, name);
  out_ += form_ == JsonForm::canonical ? ":" : ": ";
  after_key_ = true;
}

void JsonWriter::text(std::string_view value) {
  before_value();
  if (find_invalid_utf8(value) == std::string_view::npos) {
    append_quoted(out_, value);
  } else {
    append_quoted(out_, to_utf8(to_utf32(value)));
  }
}

void JsonWriter::number(const Decimal& value) {
  ENSURE(form_ == JsonForm::indented, "canonical JSON has no fractions");
  raw(value.to_string());
}

void JsonWriter::raw(std::string_view json) {
  before_value();
  out_ += json;
}

void JsonWriter::value(const JsonValue& value) { std::visit(ValueVisitor{*this}, value.value); }

std::string JsonWriter::take() {
  ENSURE(levels_.empty(), "every bracket is closed");
  return std::exchange(out_, {});
}

void JsonWriter::begin(char bracket) {
  before_value();
  out_ += bracket;
  levels_.emplace_back();
}

void JsonWriter::end(char bracket) {
  ENSURE(!levels_.empty(), "a bracket was opened");
  bool empty = levels_.back().empty;
  levels_.pop_back();
  if (!empty) new_line();
  out_ += bracket;
}

void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (levels_.empty()) return;
  if (!levels_.back().empty) out_ += ',';
  levels_.back().empty = false;
  new_line();
}

void JsonWriter::new_line() {
  if (form_ == JsonForm::canonical) return;
  out_ += '\n';
  out_.append(levels_.size(), ' ');
}

}  // namespace minsheng
