// 交换包: written, read again, and what must not be let in.
#include <doctest/doctest.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "format/bundle.h"
#include "format/golden.h"
#include "format/ledger_json.h"
#include "format/sample_ledger.h"

namespace minsheng {
namespace {

using test::random_ledger;
using test::small_ledger;

Bundle small_bundle() { return {test::kTime, "青山县人社局", {small_ledger(), Ledger("l2")}, ""}; }

std::string written() { return write_bundle(small_bundle()).value(); }

std::string message_of(std::string_view text) {
  Result<Bundle> bundle = read_bundle(text);
  return bundle ? "" : to_text(bundle.error().message);
}

// A bundle around any text for its ledgers, with a digest that fits.
std::string wrapped(const std::string& ledgers, const std::string& version = "1") {
  return R"({"created":"","creator":"","digest":{"algorithm":"sha-256","value":")" +
         sha256_hex(ledgers) + R"("},"format":"minsheng-bundle","ledgers":)" + ledgers +
         R"(,"version":)" + version + "}";
}

TEST_CASE("the bytes of a bundle stay as they were in version 1") {
  std::string golden = test::golden("bundle-v1.json", written());
  CHECK(written() == golden);
  Result<Bundle> bundle = read_bundle(golden);
  REQUIRE_MESSAGE(bundle.ok(), message_of(golden));
  CHECK(bundle.value().created == test::kTime);
  CHECK(bundle.value().creator == "青山县人社局");
  REQUIRE(bundle.value().ledgers.size() == 2);
  CHECK(bundle.value().ledgers[0].data() == small_ledger().data());
  CHECK(bundle.value().ledgers[1].data() == Ledger("l2").data());
}

TEST_CASE("random ledgers travel in a bundle unchanged") {
  for (uint64_t seed = 1; seed <= 10; ++seed) {
    CAPTURE(seed);
    Ledger ledger = random_ledger(seed);
    Result<Bundle> bundle = read_bundle(write_bundle({"", "", {ledger}, ""}).value());
    REQUIRE(bundle.ok());
    CHECK(bundle.value().ledgers.front().data() == ledger.data());
  }
}

TEST_CASE("the digest is SHA-256 over the canonical JSON of the ledgers") {
  std::string ledgers = "[" + to_json(small_ledger()) + "," + to_json(Ledger("l2")) + "]";
  CHECK(written().find("\"value\":\"" + sha256_hex(ledgers) + "\"") != std::string::npos);
}

TEST_CASE("a bundle that was laid out anew still fits its digest") {
  std::string spaced = replace_all(written(), "{\"actor\"", "{ \n\t\"actor\"");
  CHECK(message_of(spaced) == "");
}

TEST_CASE("a changed figure does not fit the digest") {
  std::string text = replace_all(written(), "\"1500\"", "\"1600\"");
  CHECK(message_of(text).starts_with("交换包的校验码不符（应为 "));
  CHECK(message_of(text).ends_with(
      "…）：内容在传送中损坏，或被改动过，没有读入。请重新拷贝，或让发送方重新导出。"));
}

TEST_CASE("a bundle cut in half says where it stops") {
  std::string text = written();
  CHECK(message_of(text.substr(0, text.size() / 2)).starts_with("文件在第 1 行第 "));
  for (size_t size = 0; size < text.size(); size += 11) {
    CAPTURE(size);
    CHECK(!read_bundle(std::string_view(text).substr(0, size)).ok());
  }
}

TEST_CASE("newer versions of the bundle, of a ledger and of the digest are told as such") {
  auto code_of = [](const std::string& text) {
    Result<Bundle> bundle = read_bundle(text);
    return bundle ? ErrorCode::not_found : bundle.error().code;
  };
  CHECK(code_of(wrapped("[]", "2")) == ErrorCode::newer_version);
  std::string later =
      "[" + replace_all(to_json(Ledger("l2")), "\"version\":1", "\"version\":7") + "]";
  CHECK(code_of(wrapped(later)) == ErrorCode::newer_version);
  CHECK(message_of(wrapped(later)) ==
        "交换包的第 1 个台账读不出来。这个台账文件是更新的程序写的（版本 7），"
        "本程序只认识到版本 1，文件未作改动。请更新本程序，或请发送方用旧版本导出。");
  CHECK(code_of(replace_all(written(), "sha-256", "sm3")) == ErrorCode::newer_version);
}

TEST_CASE("a ledger that stands twice is refused, in writing and in reading") {
  const std::string kTwice =
      "同一个台账（编号 l2）在交换包里出现了两次，不知以哪个为准。请只保留一个再导出。";
  Result<std::string> twice = write_bundle({"", "", {Ledger("l2"), Ledger("l2")}, ""});
  REQUIRE(!twice.ok());
  CHECK(to_text(twice.error().message) == kTwice);
  std::string one = to_json(Ledger("l2"));
  CHECK(message_of(wrapped("[" + one + "," + one + "]")) == kTwice);
}

TEST_CASE("a bundle without ledgers is refused, in writing and in reading") {
  const std::string kNone = "交换包里没有台账。请至少选一个台账再导出。";
  CHECK(to_text(write_bundle({}).error().message) == kNone);
  CHECK(message_of(wrapped("[]")) == kNone);
  CHECK(message_of(wrapped("{}")) == "交换包里没有台账列表。请让发送方重新导出。");
}

TEST_CASE("a damaged ledger in a bundle is named by its number") {
  std::string damaged =
      replace_all(to_json(small_ledger()), "\"group\":\"actor0001-1-3\",", "\"group\":\"gone\",");
  CHECK(message_of(wrapped("[" + to_json(Ledger("l2")) + "," + damaged + "]")) ==
        "交换包的第 2 个台账读不出来。台账内部缺了记录，没有读入：事项 actor0001-1-4 "
        "指向不存在的分组 gone。共 1 处。请让发送方用本程序重新导出。");
}

TEST_CASE("other files are not taken for a bundle") {
  CHECK(message_of(to_json(Ledger("l2"))) ==
        "这不是交换包文件（没有 \"format\": \"minsheng-bundle\" 和版本号），没有读入。"
        "请确认选对了文件。");
  CHECK(message_of(replace_all(written(), "\"creator\"", "\"creater\"")) ==
        "文件内容有误，没有读入。位置 最外层：缺少「creator」。请让发送方用本程序重新导出。");
}

TEST_CASE("ledgers are read from a ledger file and from a bundle alike") {
  CHECK(read_ledgers(to_json(small_ledger())).value().front().data() == small_ledger().data());
  CHECK(read_ledgers(written()).value().size() == 2);
  CHECK(!read_ledgers("[]").ok());
}

}  // namespace
}  // namespace minsheng
