// The front door for JSON: what it lets in, and what it says when it does not.
#include <doctest/doctest.h>

#include "format/json_reader.h"
#include "format/json_writer.h"

namespace minsheng {
namespace {

std::string canonical(const JsonValue& value) {
  JsonWriter writer(JsonForm::canonical);
  writer.value(value);
  return writer.take();
}

// The canonical form of what was read, or the message.
std::string read(std::string_view text) {
  Result<JsonValue> json = parse_json(text);
  return json ? canonical(json.value()) : to_text(json.error().message);
}

constexpr const char* kAskAgain = "请让发送方重新导出。";

TEST_CASE("the front door reads every kind of value and writes it canonically") {
  CHECK(read(R"( {"b":[1,-2,0,-0,true,false,null,"文 \u00e9\n\/"],"a":{}} )") ==
        R"({"a":{},"b":[1,-2,0,0,true,false,null,"文 é\n/"]})");
  CHECK(read("\xEF\xBB\xBF[1]") == "[1]");
  CHECK(read(R"(["\u0000\u001f\"\\\b\f\r\t","𠮷\ud842\udfb7"])") ==
        R"(["\u0000\u001f\"\\\b\f\r\t","𠮷𠮷"])");
  CHECK(read("[9007199254740991,-9007199254740991]") == "[9007199254740991,-9007199254740991]");
}

TEST_CASE("an empty text is refused as empty") {
  const std::string kEmpty = "文件是空的。请重新拷贝，或让发送方重新导出。";
  CHECK(read("") == kEmpty);
  CHECK(read(" \n\t") == kEmpty);
  CHECK(read("\xEF\xBB\xBF") == kEmpty);
}

TEST_CASE("a text that stops half way is told from a wrong one, with line and column") {
  const std::string kRemedy = "，后面的内容缺失。请重新拷贝，或让发送方重新导出。";
  CHECK(read("{\"a\":\n[1,2") == "文件在第 2 行第 4 列处中断" + kRemedy);
  CHECK(read("{\"a\":\"民") == "文件在第 1 行第 7 列处中断" + kRemedy);
  CHECK(read("{\"a\":\"\xE6\xB0") == "文件在第 1 行第 6 列处中断" + kRemedy);
  CHECK(read("{\"a\"") == "文件在第 1 行第 4 列处中断" + kRemedy);
}

TEST_CASE("what is no JSON is refused with the place") {
  const std::string kRemedy =
      "不是有效的 JSON，文件损坏、被改动，或不是本程序的文件。请让发送方重新导出。";
  for (std::string_view text :
       {"[1] x", "[1,]", "{\"a\" 1}", "{'a':1}", "[01]", "[+1]", "nuL", "[\"\n\"]", "[\"\\x\"]",
        "[\"\\ud800\"]", "/**/1", "实施方案", "\xEF\xBB\xBF\xEF\xBB\xBF[1]"}) {
    CAPTURE(text);
    CHECK(read(text).ends_with(kRemedy));
  }
  CHECK(read("{\n \"a\": ?}") == "第 2 行第 7 列" + kRemedy);
}

TEST_CASE("bytes that are no UTF-8 and NUL bytes are refused with the place") {
  const std::string kRemedy =
      "有不属于 UTF-8 文本的字节，文件损坏，或不是本程序导出的。请让发送方重新导出。";
  CHECK(read("[\n\"\xC3\xF1\"]") == "第 2 行第 1 列" + kRemedy);
  CHECK(read("[\"\xED\xA0\x80\"]") == "第 1 行第 2 列" + kRemedy);
  CHECK(read(std::string_view("[1]\0[2]", 7)) == "第 1 行第 3 列" + kRemedy);
}

TEST_CASE("numbers that are no safe integers are refused and shown") {
  auto message = [](const std::string& column, const std::string& digits) {
    return "第 1 行第 " + column + " 列：数 " + digits +
           " 超出范围或不是整数。这里只能是 ±9007199254740991 以内的整数，小数要写成文字，"
           "如 \"1.5\"。" +
           kAskAgain;
  };
  CHECK(read("[1e999]") == message("7", "1e999"));
  CHECK(read("[1.5]") == message("5", "1.5"));
  CHECK(read("[1.0]") == message("5", "1.0"));
  CHECK(read("[1E2]") == message("5", "1E2"));
  CHECK(read("[9007199254740992]") == message("18", "9007199254740992"));
  CHECK(read("[-9007199254740992]") == message("19", "-9007199254740992"));
  CHECK(read("[18446744073709551616]") == message("22", "18446744073709551616"));
}

TEST_CASE("a key that stands twice in one object is refused") {
  const std::string kRemedy =
      " 列之前：同一对象里「id」出现了两次，不知以哪个为准，没有读入。请让发送方重新导出。";
  CHECK(read(R"({"id":1,"x":2,"id":1})") == "第 1 行第 21" + kRemedy);
  CHECK(read(R"([{"id":1,"\u0069d":2}])") == "第 1 行第 21" + kRemedy);
  CHECK(read(R"([{"id":1},{"id":2}])") == R"([{"id":1},{"id":2}])");
}

TEST_CASE("depth is allowed up to the limit and no further") {
  std::string deepest = std::string(kMaxJsonDepth, '[') + std::string(kMaxJsonDepth, ']');
  CHECK(read(deepest) == deepest);
  const std::string kRemedy = "，这不是本程序的文件，没有读入。请确认选对了文件。";
  CHECK(read("[" + deepest + "]") == "第 1 行第 65 列：嵌套超过 64 层" + kRemedy);
  std::string endless(100'000, '[');
  CHECK(read(endless) == "第 1 行第 65 列：嵌套超过 64 层" + kRemedy);
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  CHECK(read(objects) == "第 1 行第 321 列：嵌套超过 64 层" + kRemedy);
}

TEST_CASE("a text over the size limit is refused unread") {
  std::string large(kMaxJsonBytes + 1, ' ');
  CHECK(read(large) ==
        "文件有 128 MB，超过 128 MB 的上限，没有读入。请确认选对了文件，或分成几个文件。");
}

TEST_CASE("the writer puts U+FFFD for bytes that are no UTF-8") {
  JsonWriter writer(JsonForm::canonical);
  writer.text("a\xFF民\xE6");
  CHECK(writer.take() == "\"a\uFFFD民\uFFFD\"");
}

TEST_CASE("the indented form puts every member on a line of its own") {
  JsonWriter writer(JsonForm::indented);
  writer.begin_object();
  writer.key("b");
  writer.begin_array();
  writer.number(Decimal(25182, 2));
  writer.null();
  writer.end_array();
  writer.key("a");
  writer.begin_object();
  writer.end_object();
  writer.end_object();
  CHECK(writer.take() == "{\n \"b\": [\n  251.82,\n  null\n ],\n \"a\": {}\n}");
}

}  // namespace
}  // namespace minsheng
