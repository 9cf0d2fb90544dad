// A ledger written and read again, and ledgers that must not be let in.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "format/golden.h"
#include "format/json_check.h"
#include "format/ledger_json.h"
#include "format/sample_ledger.h"

namespace minsheng {
namespace {

using test::random_ledger;
using test::small_ledger;

std::string message_of(const std::string& text) {
  Result<Ledger> ledger = ledger_from_json(text);
  return ledger ? "" : to_text(ledger.error().message);
}

// The small ledger's JSON with one place changed; the place must be there.
std::string changed(const std::string& from, const std::string& to) {
  std::string text = to_json(small_ledger());
  REQUIRE(text.find(from) != std::string::npos);
  return text.replace(text.find(from), from.size(), to);
}

std::string at(const std::string& place, const std::string& what) {
  return "文件内容有误，没有读入。位置 " + place + "：" + what + "请让发送方用本程序重新导出。";
}

TEST_CASE("the canonical bytes of a ledger stay as they were in version 1") {
  std::string golden = test::golden("ledger-v1.json", to_json(small_ledger()));
  CHECK(to_json(small_ledger()) == golden);
  Result<Ledger> ledger = ledger_from_json(golden);
  REQUIRE_MESSAGE(ledger.ok(), message_of(golden));
  CHECK(ledger.value().data() == small_ledger().data());
}

TEST_CASE("an empty ledger is written and read again") {
  Ledger empty("l1");
  CHECK(
      to_json(empty) ==
      R"({"context":{},"format":"minsheng-ledger","history":[],"id":"l1","records":{},"version":1})");
  CHECK(ledger_from_json(to_json(empty)).value().data() == empty.data());
}

TEST_CASE("random ledgers read back equal and write the same bytes") {
  for (uint64_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    Ledger ledger = random_ledger(seed);
    std::string text = to_json(ledger);
    Result<Ledger> again = ledger_from_json(text);
    REQUIRE_MESSAGE(again.ok(), to_text(again.error().message));
    CHECK(again.value().data() == ledger.data());
    CHECK(to_json(again.value()) == text);
  }
}

TEST_CASE("every transaction of a random ledger reads back equal") {
  Ledger ledger = random_ledger(7);
  for (const Transaction& transaction : ledger.history()) {
    Result<Transaction> again = transaction_from_json(transaction_to_json(transaction));
    REQUIRE_MESSAGE(again.ok(), to_text(again.error().message));
    CHECK(again.value() == transaction);
  }
}

TEST_CASE("a transaction keeps its author's name, and one without a name has no such member") {
  Transaction step = small_ledger().history().front();
  CHECK(transaction_to_json(step).find("author") == std::string::npos);
  step.author = "县人社局 李敏";
  Result<Transaction> again = transaction_from_json(transaction_to_json(step));
  REQUIRE(again.ok());
  CHECK(again.value() == step);
}

TEST_CASE("order of keys and white space do not matter for reading") {
  std::string text =
      "{ \"version\": 1,\n \"id\": \"l1\", \"format\": \"minsheng-ledger\", \"records\": {},\n"
      "  \"history\": [ ], \"context\": {} }\n";
  CHECK(ledger_from_json(text).value().data() == Ledger("l1").data());
}

TEST_CASE("a ledger of a newer version is refused politely") {
  Result<Ledger> ledger = ledger_from_json(changed("\"version\":1}", "\"version\":2,\"x\":[]}"));
  REQUIRE(!ledger.ok());
  CHECK(ledger.error().code == ErrorCode::newer_version);
  CHECK(to_text(ledger.error().message) ==
        "这个台账文件是更新的程序写的（版本 2），本程序只认识到版本 1，文件未作改动。"
        "请更新本程序，或请发送方用旧版本导出。");
}

TEST_CASE("a transaction of a newer version is refused as such") {
  std::string text = transaction_to_json(small_ledger().history()[0]);
  text.replace(text.rfind('1'), 1, "9");
  Result<Transaction> transaction = transaction_from_json(text);
  REQUIRE(!transaction.ok());
  CHECK(transaction.error().code == ErrorCode::newer_version);
}

TEST_CASE("other files are not taken for a ledger") {
  const std::string kOther =
      "这不是台账文件（没有 \"format\": \"minsheng-ledger\" 和版本号），没有读入。"
      "请确认选对了文件。";
  CHECK(message_of("[]") == kOther);
  CHECK(message_of("3") == kOther);
  CHECK(message_of("{}") == kOther);
  CHECK(message_of(R"({"format":"minsheng-bundle","version":1})") == kOther);
  CHECK(message_of(R"({"format":"minsheng-ledger","version":"1"})") == kOther);
  CHECK(message_of(R"({"format":"minsheng-ledger","version":0})") == kOther);
}

TEST_CASE("members that version 1 does not have are reported, never dropped") {
  CHECK(message_of(changed("\"version\":1}", "\"version\":1,\"weather\":3}")) ==
        at("最外层", "有不认识的内容「weather」。"));
  CHECK(message_of(changed("\"fields\":{\"category\"", "\"fields\":{\"colour\":1,\"category\"")) ==
        at("records/item/actor0001-1-4/fields", "有不认识的字段「colour」。"));
  CHECK(message_of(changed("\"records\":{", "\"records\":{\"dream\":{},")) ==
        at("records", "不认识的记录种类「dream」。"));
  CHECK(message_of(changed("\"field\":\"value\"", "\"field\":\"worth\"")) ==
        at("history/0/changes/33", "没有名为「worth」的字段。"));
}

TEST_CASE("missing members and wrong types name their place") {
  CHECK(message_of(changed("\"format\":", "\"formal\":")).starts_with("这不是台账文件"));
  CHECK(message_of(changed("\"id\":\"ledger-1\"", "\"id\":\"\"")) == at("id", "编号是空的。"));
  CHECK(message_of(changed("\"level\":\"province\"", "\"level\":\"planet\"")) ==
        at("records/group/actor0001-1-3/fields/level", "「planet」不是层级可以取的值。"));
  CHECK(message_of(changed("\"value\":\"1500\"", "\"value\":1500")) ==
        at("records/target/actor0001-1-5/fields/value", "应是文字，读到的是整数。"));
  CHECK(
      message_of(changed("\"value\":\"1500\"", "\"value\":\"1,500\"")) ==
      at("records/target/actor0001-1-5/fields/value", "「1,500」不是数，应像 \"251.82\" 这样写。"));
  CHECK(message_of(changed("\"spans\":[[34,60],[62,90]]", "\"spans\":[[34,60],[90,62]]")) ==
        at("records/item/actor0001-1-4/fields/spans", "原文位置应是 [起, 止] 两个字节序号。"));
  CHECK(message_of(changed("\"year\":2024}", "\"year\":null}")) ==
        at("records/plan/actor0001-1-2/fields/year", "「—」不是年度可以取的值。"));
  CHECK(message_of(changed("\"exists\":false", "\"exists\":0")) ==
        at("records/unit/actor0001-1-7/exists", "应是是否值，读到的是整数。"));
}

TEST_CASE("a ledger that refers to missing records is refused with the record") {
  CHECK(message_of(changed("\"group\":\"actor0001-1-3\",", "\"group\":\"gone\",")) ==
        "台账内部缺了记录，没有读入：事项 actor0001-1-4 指向不存在的分组 gone。共 1 处。"
        "请让发送方用本程序重新导出。");
}

TEST_CASE("history, context and stamps must belong together") {
  CHECK(message_of(changed("\"context\":{\"actor0001\":1,", "\"context\":{\"actor0001\":2,")) ==
        at("context", "与历史的步数不符。"));
  CHECK(message_of(changed("\"stamp\":{\"actor\":\"actor0002\",\"number\":2}",
                           "\"stamp\":{\"actor\":\"actor0002\",\"number\":3}")) ==
        at("history/2", "改动的序号不连续（actor0002 的第 3 步）。"));
  CHECK(message_of(changed("\"undoes\":{\"actor\":\"actor0002\",\"number\":1}",
                           "\"undoes\":{\"actor\":\"actor0003\",\"number\":1}")) ==
        at("history/3", "指向历史中没有的改动（actor0003 的第 1 步）。"));
  CHECK(message_of(changed("\"stamp\":{\"actor\":\"actor0002\",\"number\":2}",
                           "\"stamp\":{\"actor\":\"actor0002\",\"number\":0}")) ==
        at("history/2/stamp", "改动的序号应从 1 起。"));
  CHECK(message_of(
            changed("\"field\":\"exists\",\"number\":2", "\"field\":\"exists\",\"number\":9")) ==
        at("records/unit/actor0001-1-7/stamps", "指向历史中没有的改动（actor0002 的第 9 步）。"));
  CHECK(
      message_of(changed("\"field\":\"exists\",\"number\":2", "\"field\":\"hat\",\"number\":2")) ==
      at("records/unit/actor0001-1-7/stamps", "没有名为「hat」的字段。"));
  CHECK(message_of(changed("\"id\":\"actor0001-1-7\",\"type\":\"unit\"",
                           "\"id\":\"actor0001-1-8\",\"type\":\"unit\"")) ==
        at("history/0", "改动的单位 actor0001-1-8 不在台账里。"));
}

// Strides keep the sanitized run short; they share no factor with the lengths of the lines.
TEST_CASE("a ledger cut short is refused and never crashes") {
  std::string text = to_json(small_ledger());
  for (size_t size = 0; size < text.size(); size += 7) {
    CAPTURE(size);
    REQUIRE(!ledger_from_json(std::string_view(text).substr(0, size)).ok());
  }
}

TEST_CASE("a ledger with one byte changed is refused or read, never a crash") {
  std::string text = to_json(small_ledger());
  const std::string kBytes = "0\"}\xE6";
  size_t read = 0;
  for (size_t i = 0; i < text.size(); i += 5) {
    std::string broken = text;
    broken[i] = kBytes[i % kBytes.size()];
    Result<Ledger> ledger = ledger_from_json(broken);
    if (!ledger) continue;
    ++read;
    REQUIRE(ledger_from_json(to_json(ledger.value())).ok());
  }
  CHECK(read > 0);
}

TEST_CASE("files of older versions go through every step up to the present one") {
  static constexpr MigrationStep kSteps[] = {
      [](JsonObject& file) -> Result<void> {
        file.push_back({"x1", {}});
        return {};
      },
      [](JsonObject& file) -> Result<void> {
        file.push_back({"x2", {}});
        return {};
      },
  };
  auto open = [](int64_t version) {
    JsonObject file = {{"format", {std::string("f")}}, {"version", {version}}};
    Result<JsonObject> opened = open_format({file}, {"f", 3, "测试", kSteps});
    std::string keys;
    if (opened) {
      for (const JsonMember& member : opened.value()) keys += member.key + " ";
    }
    return keys;
  };
  CHECK(open(1) == "format version x1 x2 ");
  CHECK(open(2) == "format version x2 ");
  CHECK(open(3) == "format version ");
  CHECK(open(4) == "");
}

}  // namespace
}  // namespace minsheng
