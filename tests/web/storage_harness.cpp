// What storage.test.mjs calls: the browser's store, the tab lock and a journal of one ledger "a",
// with the text codec of the native journal tests. Every call is answered by lines of text; the
// first is "ok" or the error's code.
#include <emscripten.h>

#include <cstdlib>
#include <optional>
#include <random>
#include <string>

#include "base/utf8.h"
#include "platform/idbfs_store.h"
#include "platform/tab_lock.h"
#include "store/text_codec.h"

// clang-format off
EM_JS(void, harness_answer, (int request, const char* text), { waiting[request](UTF8ToString(text).split('\n')); })
EM_JS(void, harness_lock, (const char* role, int taken, int heartbeat), {
  locks.push({role : UTF8ToString(role), taken : !!taken, heartbeat : !!heartbeat});
})
EM_JS(void, harness_notice, (const char* text), { notices.push(UTF8ToString(text)); })
EM_JS(void, harness_heard, (), { heard++; })
// clang-format on

namespace minsheng {
namespace {

struct Harness {
  IdbfsStore store{[](const Message& message) { harness_notice(to_text(message).c_str()); }};
  std::optional<Ledger> ledger;
  std::optional<LedgerJournal> journal;
  std::optional<TabLock> lock;
  bool hands_over = true;  // releases the lock when asked
};

Harness& harness() {
  static Harness one;
  return one;
}

std::string code_of(const Error& error) {
  constexpr const char* kNames[] = {"bad_input", "newer_version", "too_large",
                                    "not_found", "conflict",      "io"};
  return kNames[static_cast<int>(error.code)];
}

void answer(int request, const std::vector<std::string>& lines) {
  harness_answer(request, join(lines, "\n").c_str());
}

void answer_error(int request, const Error& error) {
  answer(request, {code_of(error), to_text(error.message)});
}

CommitDone answering(int request) {
  return [request](const Result<void>& result) {
    if (!result) return answer_error(request, result.error());
    answer(request, {"ok"});
  };
}

void on_lock(const LockState& state) {
  constexpr const char* kRoles[] = {"waiting", "owner", "reader"};
  if (state.role != LockRole::owner) harness().store.give_up();
  harness_lock(kRoles[static_cast<int>(state.role)], state.was_taken, state.by_heartbeat);
}

void on_asked() {
  if (harness().hands_over) harness().lock->release();
}

}  // namespace
}  // namespace minsheng

using namespace minsheng;

extern "C" {

EMSCRIPTEN_KEEPALIVE void harness_claim(int request) { harness().store.claim(answering(request)); }

EMSCRIPTEN_KEEPALIVE void harness_reload(int request) {
  harness().store.reload(answering(request));
}

EMSCRIPTEN_KEEPALIVE void harness_lock_up(int request) {
  harness().lock.emplace(LockEvents{on_lock, on_asked, [] { harness_heard(); }});
  answer(request, {"ok"});
}

EMSCRIPTEN_KEEPALIVE void harness_take_over(int request) {
  harness().lock->take_over();
  answer(request, {"ok"});
}

EMSCRIPTEN_KEEPALIVE void harness_ignore_asking(int request) {
  harness().hands_over = false;
  answer(request, {"ok"});
}

EMSCRIPTEN_KEEPALIVE void harness_announce(int request) {
  harness().lock->announce_saved();
  answer(request, {"ok"});
}

EMSCRIPTEN_KEEPALIVE void harness_list(int request) {
  std::vector<std::string> lines = harness().store.list();
  lines.insert(lines.begin(), "ok");
  answer(request, lines);
}

EMSCRIPTEN_KEEPALIVE void harness_read(int request, const char* name) {
  Result<std::string> bytes = harness().store.read(name);
  if (!bytes) return answer_error(request, bytes.error());
  answer(request, {"ok", bytes.value()});
}

EMSCRIPTEN_KEEPALIVE void harness_write(int request, const char* name, const char* bytes) {
  Store& store = harness().store;
  store.commit({{{name, bytes}}, {}, store.generation()}, answering(request));
}

// A file of so many megabytes that cannot be compressed.
EMSCRIPTEN_KEEPALIVE void harness_fill(int request, const char* name, const char* megabytes) {
  Store& store = harness().store;
  std::string bytes(static_cast<size_t>(std::atoi(megabytes)) << 20, 'x');
  std::minstd_rand random;
  for (char& byte : bytes) byte = static_cast<char>(random());
  store.commit({{{name, std::move(bytes)}}, {}, store.generation()}, answering(request));
}

EMSCRIPTEN_KEEPALIVE void harness_remove(int request, const char* name) {
  Store& store = harness().store;
  store.commit({{}, {name}, store.generation()}, answering(request));
}

EMSCRIPTEN_KEEPALIVE void harness_create(int request) {
  Harness& all = harness();
  all.ledger.emplace("a");
  all.journal.emplace(all.store, testing::kTextCodec, "a", start_position(all.store, "a"));
  all.journal->checkpoint(*all.ledger, {2026, 8, 2}, answering(request));
}

// Answers with the names the unit has had, then the report's messages behind "report:".
EMSCRIPTEN_KEEPALIVE void harness_load(int request) {
  Harness& all = harness();
  Result<LoadedLedger> loaded = load_ledger(all.store, "a", testing::kTextCodec);
  if (!loaded) return answer_error(request, loaded.error());
  LoadedLedger ledger = loaded.take();
  std::vector<std::string> lines = testing::names_of(ledger.ledger);
  lines.insert(lines.begin(), "ok");
  for (const std::string& text : testing::texts_of(ledger.report)) {
    lines.push_back("report:" + text);
  }
  all.ledger.emplace(std::move(ledger.ledger));
  all.journal.emplace(all.store, testing::kTextCodec, "a", std::move(ledger.position));
  answer(request, lines);
}

EMSCRIPTEN_KEEPALIVE void harness_rename(int request, const char* name) {
  Harness& all = harness();
  Transaction transaction = testing::rename_unit(*all.ledger, name);
  ENSURE(all.ledger->apply(transaction).ok(), "a renaming fits the ledger");
  all.journal->append(transaction, answering(request));
}

EMSCRIPTEN_KEEPALIVE void harness_checkpoint(int request) {
  Harness& all = harness();
  all.journal->checkpoint(*all.ledger, {2026, 8, 2}, answering(request));
}

EMSCRIPTEN_KEEPALIVE void harness_retry(int request) {
  harness().journal->retry(answering(request));
}

EMSCRIPTEN_KEEPALIVE void harness_unsaved(int request) {
  answer(request, {"ok", std::to_string(harness().journal->unsaved())});
}

EMSCRIPTEN_KEEPALIVE void harness_state(int request) {
  harness().store.query_state(false, [request](const StorageState& state) {
    answer(request, {"ok", state.is_persistent ? "persistent" : "best effort",
                     state.quota_bytes > 0 ? "quota known" : "quota unknown"});
  });
}
}

int main() { harness(); }
