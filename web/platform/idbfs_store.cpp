// The C++ side of the browser's store: requests by number, answers as Results.
#include "platform/idbfs_store.h"

#include <dirent.h>
#include <emscripten.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <utility>

#include "base/sort_list.h"

extern "C" {
void minsheng_store_mount();
void minsheng_store_load(int request, int claiming);
void minsheng_store_begin();
void minsheng_store_put(const char* name, const char* bytes, size_t length);
void minsheng_store_remove(const char* name);
void minsheng_store_commit(int request, double generation);
void minsheng_store_query(int request, int ask);
}

namespace minsheng {
namespace {

// As $MinshengDatabase.mount in idbfs_database.js.
constexpr char kMount[] = "/minsheng-ledger-7c41f09b2d/";

// As in idbfs_database.js.
enum Outcome { kOk, kConflict, kQuota, kAborted, kTimedOut, kClosed, kUnreadable, kUnavailable };
enum Notice { kDeletionWanted, kConnectionLost, kRewritten };

using Answer = std::function<void(int outcome, const std::string& detail, uint64_t generation)>;

struct Requests {
  int last = 0;
  std::map<int, Answer> answers;
  std::map<int, std::function<void(const StorageState&)>> queries;
  std::function<void(const Message&)> notice;
};

Requests& requests() {
  static Requests all;
  return all;
}

int remember(Answer answer) {
  requests().answers[++requests().last] = std::move(answer);
  return requests().last;
}

std::string text_of(int outcome) {
  switch (outcome) {
    case kConflict:
      return "数据已被另一个窗口接管或修改，本窗口不能再保存；请重新载入";
    case kQuota:
      return "浏览器的存储空间已满，没有保存；请清理磁盘空间后重试，或先导出备份";
    case kTimedOut:
      return "浏览器的存储很久没有回应，不能确定是否已保存；请重试，或先导出备份";
    case kClosed:
      return "浏览器断开了数据库（可能被清理工具删除），没有保存；请重试，或先导出备份";
    case kUnreadable:
      return "写入的数据读回来不一致，不能算已保存；请重试，或先导出备份";
    case kUnavailable:
      return "浏览器不允许使用本地存储；请检查浏览器的隐私设置，不要用无痕窗口";
    default:
      return "浏览器中止了写入，没有保存；请重试，或先导出备份";
  }
}

Error error_of(int outcome, const std::string& detail) {
  ErrorCode code = outcome == kConflict ? ErrorCode::conflict : ErrorCode::io;
  if (detail.empty()) return {code, {text_of(outcome), {}}};
  return {code, {text_of(outcome) + "（{}）", {detail}}};
}

void list_folder(const std::string& folder, const std::string& prefix,
                 std::vector<std::string>& names) {
  DIR* entries = opendir(folder.c_str());
  if (!entries) return;
  while (const dirent* entry = readdir(entries)) {
    std::string name = entry->d_name;
    if (name[0] == '.') continue;  // the store's own, and the folders themselves
    if (entry->d_type == DT_DIR && prefix.empty()) {
      list_folder(folder + name + "/", name + "/", names);
    } else if (is_store_name(prefix + name)) {
      names.push_back(prefix + name);
    }
  }
  closedir(entries);
}

}  // namespace

IdbfsStore::IdbfsStore(std::function<void(const Message&)> notice) {
  requests().notice = std::move(notice);
  minsheng_store_mount();
}

std::vector<std::string> IdbfsStore::list() const {
  std::vector<std::string> names;
  list_folder(kMount, "", names);
  sort_list(names);
  return names;
}

Result<std::string> IdbfsStore::read(std::string_view name) const {
  std::string path = kMount + std::string(name);
  std::FILE* file = is_store_name(name) ? std::fopen(path.c_str(), "rb") : nullptr;
  if (!file) return Error{ErrorCode::not_found, {"没有文件“{}”", {std::string(name)}}};
  std::string bytes;
  std::fseek(file, 0, SEEK_END);
  bytes.resize(static_cast<size_t>(std::max(0L, std::ftell(file))));
  std::rewind(file);
  size_t got = std::fread(bytes.data(), 1, bytes.size(), file);
  std::fclose(file);
  if (got != bytes.size()) return Error{ErrorCode::io, {"读不出文件“{}”", {std::string(name)}}};
  return bytes;
}

void IdbfsStore::commit(Batch batch, CommitDone done) {
  if (!may_write_ || batch.expected_generation < base_) return done(error_of(kConflict, ""));
  minsheng_store_begin();
  for (const StoredFile& file : batch.writes) {
    ENSURE(is_store_name(file.name), "a name that no store can keep");
    minsheng_store_put(file.name.c_str(), file.bytes.data(), file.bytes.size());
  }
  for (const std::string& name : batch.removes) minsheng_store_remove(name.c_str());
  int request = remember(
      [this, done = std::move(done)](int outcome, const std::string& detail, uint64_t generation) {
        if (outcome != kOk) return done(error_of(outcome, detail));
        generation_ = std::max(generation_, generation);
        done({});
      });
  minsheng_store_commit(request, static_cast<double>(next_generation_++));
}

void IdbfsStore::reload(CommitDone done) { load(false, std::move(done)); }

void IdbfsStore::claim(CommitDone done) { load(true, std::move(done)); }

void IdbfsStore::load(bool claiming, CommitDone done) {
  may_write_ = false;
  int request = remember([this, claiming, done = std::move(done)](
                             int outcome, const std::string& detail, uint64_t generation) {
    if (outcome != kOk) return done(error_of(outcome, detail));
    base_ = generation_ = generation;
    next_generation_ = generation + 1;
    may_write_ = claiming;
    done({});
  });
  minsheng_store_load(request, claiming);
}

void IdbfsStore::query_state(bool ask, std::function<void(const StorageState&)> done) {
  requests().queries[++requests().last] = std::move(done);
  minsheng_store_query(requests().last, ask);
}

}  // namespace minsheng

extern "C" {

// Where JavaScript puts the browser's own words for an answer: 256 bytes.
EMSCRIPTEN_KEEPALIVE char* minsheng_store_detail() {
  static char detail[256];
  return detail;
}

EMSCRIPTEN_KEEPALIVE void minsheng_store_done(int request, int outcome, double generation) {
  auto found = minsheng::requests().answers.extract(request);
  if (found.empty()) return;
  found.mapped()(outcome, minsheng_store_detail(), static_cast<uint64_t>(generation));
}

EMSCRIPTEN_KEEPALIVE void minsheng_store_state(int request, int persistent, double used,
                                               double quota) {
  auto found = minsheng::requests().queries.extract(request);
  if (found.empty()) return;
  found.mapped()({persistent != 0, static_cast<uint64_t>(used), static_cast<uint64_t>(quota)});
}

EMSCRIPTEN_KEEPALIVE void minsheng_store_notice(int notice) {
  constexpr const char* kTexts[] = {
      "另一个程序要删除本页的数据，关闭本页后数据就会消失；请立即导出备份",
      "浏览器断开了数据库，下次保存时重新连接",
      "浏览器里的数据曾被清除，已用本页的内容重新写入；请导出备份",
  };
  minsheng::requests().notice({kTexts[notice], {}});
}
}
