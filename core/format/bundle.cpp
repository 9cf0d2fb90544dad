#include "format/bundle.h"

#include <set>
#include <utility>

#include "base/hash.h"
#include "format/json_check.h"
#include "format/json_reader.h"
#include "format/json_writer.h"
#include "format/ledger_json.h"

namespace minsheng {
namespace {

constexpr FormatVersion kFormat = {kBundleFormat, kBundleVersion, "交换包", {}};
constexpr std::string_view kAlgorithm = "sha-256";

// The first id that occurs twice, or "".
Id find_repeated_id(const std::vector<Ledger>& ledgers) {
  std::set<Id> seen;
  for (const Ledger& ledger : ledgers) {
    if (!seen.insert(ledger.id()).second) return ledger.id();
  }
  return "";
}

Result<void> check_ledgers(const std::vector<Ledger>& ledgers) {
  if (ledgers.empty()) {
    return Error{ErrorCode::bad_input, {"交换包里没有台账。请至少选一个台账再导出。", {}}};
  }
  Id repeated = find_repeated_id(ledgers);
  if (repeated.empty()) return {};
  return Error{ErrorCode::bad_input,
               {"同一个台账（编号 {}）在交换包里出现了两次，不知以哪个为准。请只保留一个再导出。",
                {repeated}}};
}

// As canonical JSON, the bytes that the digest is taken over.
std::string to_json(const std::vector<Ledger>& ledgers) {
  JsonWriter writer(JsonForm::canonical);
  writer.begin_array();
  for (const Ledger& ledger : ledgers) writer.raw(minsheng::to_json(ledger));
  writer.end_array();
  return writer.take();
}

void write_digest(JsonWriter& writer, const std::string& digest) {
  writer.begin_object();
  writer.key("algorithm");
  writer.text(kAlgorithm);
  writer.key("value");
  writer.text(digest);
  writer.end_object();
}

Result<std::string> read_digest(const JsonValue& json) {
  JsonCheck check;
  const JsonPlace root;
  const JsonPlace place(root, "digest");
  const JsonObject* digest = check.object(place, json);
  std::string algorithm;
  std::string value;
  bool good = digest && check.has_keys(place, *digest, {"algorithm", "value"}) &&
              check.read_text(place, *digest, "algorithm", algorithm) &&
              check.read_text(place, *digest, "value", value);
  if (!good) return check.error();
  if (algorithm == kAlgorithm) return value;
  return Error{ErrorCode::newer_version,
               {"交换包用了本程序不认识的校验算法「{}」，没有读入。请更新本程序，或请发送方用 {} "
                "重新导出。",
                {algorithm, std::string(kAlgorithm)}}};
}

Result<void> check_digest(const JsonValue& ledgers, const std::string& expected) {
  JsonWriter writer(JsonForm::canonical);
  writer.value(ledgers);
  std::string actual = sha256_hex(writer.take());
  if (actual == expected) return {};
  return Error{ErrorCode::bad_input,
               {"交换包的校验码不符（应为 {}…，实为 {}…）：内容在传送中损坏，或被改动过，没有读入。"
                "请重新拷贝，或让发送方重新导出。",
                {expected.substr(0, 12), actual.substr(0, 12)}}};
}

Result<std::vector<Ledger>> read_list(const JsonValue& json) {
  std::vector<Ledger> ledgers;
  const JsonArray* list = json.array();
  if (!list) return Error{ErrorCode::bad_input, {"交换包里没有台账列表。请让发送方重新导出。", {}}};
  for (const JsonValue& element : *list) {
    Result<Ledger> ledger = ledger_from_json(element);
    if (!ledger) {
      return Error{ledger.error().code,
                   {"交换包的第 {} 个台账读不出来。{}",
                    {std::to_string(ledgers.size() + 1), to_text(ledger.error().message)}}};
    }
    ledgers.push_back(ledger.take());
  }
  Result<void> good = check_ledgers(ledgers);
  if (!good) return good.error();
  return ledgers;
}

// The members whose names are checked already.
Result<Bundle> read_members(const JsonObject& file) {
  JsonCheck check;
  Bundle bundle;
  const JsonPlace root;
  bool good = check.read_text(root, file, "created", bundle.created) &&
              check.read_text(root, file, "creator", bundle.creator);
  if (!good) return check.error();
  Result<std::string> digest = read_digest(*find_member(file, "digest"));
  if (!digest) return digest.error();
  bundle.digest = digest.take();
  const JsonValue& ledgers = *find_member(file, "ledgers");
  Result<void> intact = check_digest(ledgers, bundle.digest);
  if (!intact) return intact.error();
  Result<std::vector<Ledger>> read = read_list(ledgers);
  if (!read) return read.error();
  bundle.ledgers = read.take();
  return bundle;
}

Result<Bundle> read_file(JsonValue json) {
  Result<JsonObject> file = open_format(std::move(json), kFormat);
  if (!file) return file.error();
  JsonCheck check;
  if (!check.has_keys(JsonPlace(), file.value(),
                      {"created", "creator", "digest", "format", "ledgers", "version"})) {
    return check.error();
  }
  return read_members(file.value());
}

}  // namespace

Result<std::string> write_bundle(const Bundle& bundle) {
  Result<void> good = check_ledgers(bundle.ledgers);
  if (!good) return good.error();
  std::string ledgers = to_json(bundle.ledgers);
  JsonWriter writer(JsonForm::canonical);
  writer.begin_object();
  writer.key("created");
  writer.text(bundle.created);
  writer.key("creator");
  writer.text(bundle.creator);
  writer.key("digest");
  write_digest(writer, sha256_hex(ledgers));
  writer.key("format");
  writer.text(kBundleFormat);
  writer.key("ledgers");
  writer.raw(ledgers);
  writer.key("version");
  writer.integer(kBundleVersion);
  writer.end_object();
  return writer.take();
}

Result<Bundle> read_bundle(std::string_view text) {
  Result<JsonValue> json = parse_json(text);
  if (!json) return json.error();
  return read_file(json.take());
}

Result<std::vector<Ledger>> read_ledgers(std::string_view text) {
  Result<JsonValue> json = parse_json(text);
  if (!json) return json.error();
  const JsonObject* file = json.value().object();
  const std::string* format = file ? text_member(*file, "format") : nullptr;
  if (format && *format == kBundleFormat) {
    Result<Bundle> bundle = read_file(json.take());
    if (!bundle) return bundle.error();
    return std::move(bundle.take().ledgers);
  }
  Result<Ledger> ledger = ledger_from_json(json.take());
  if (!ledger) return ledger.error();
  return std::vector<Ledger>{ledger.take()};
}

}  // namespace minsheng
