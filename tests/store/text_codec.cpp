// The text codec.
#include "store/text_codec.h"

#include <cstdlib>

#include "base/utf8.h"

namespace minsheng::testing {
namespace {

RecordRef unit_ref() { return {RecordType::unit, "u"}; }

Transaction make_transaction(int64_t number, const std::string& before, const std::string& after) {
  Transaction transaction;
  transaction.stamp = {"tester01", number};
  transaction.time = "2026-08-02T09:00:00+08:00";
  transaction.label = {"改名", {}};
  if (number == 1) {
    transaction.changes.push_back({unit_ref(), std::string(kExists), false, true, ""});
  }
  transaction.changes.push_back({unit_ref(), "name", before, after, ""});
  return transaction;
}

std::string transaction_to_text(const Transaction& transaction) {
  const Change& change = transaction.changes.back();
  return std::to_string(transaction.stamp.number) + "|" + std::get<std::string>(change.before) +
         "|" + std::get<std::string>(change.after);
}

Result<Transaction> transaction_from_text(std::string_view text) {
  std::vector<std::string_view> parts = split(text, "|");
  if (parts[0] == "later") return Error{ErrorCode::newer_version, {"later", {}}};
  if (parts.size() != 3 || parts[0].empty()) return Error{ErrorCode::bad_input, {"broken", {}}};
  int64_t number = std::strtoll(std::string(parts[0]).c_str(), nullptr, 10);
  return make_transaction(number, std::string(parts[1]), std::string(parts[2]));
}

std::string ledger_to_text(const Ledger& ledger) {
  std::string text = ledger.id() + "\n";
  for (const Transaction& one : ledger.history()) text += transaction_to_text(one) + "\n";
  return text;
}

Result<Ledger> ledger_from_text(std::string_view text) {
  std::vector<std::string_view> lines = split(text, "\n");
  Ledger ledger{std::string(lines[0])};
  for (size_t i = 1; i + 1 < lines.size(); ++i) {
    Result<Transaction> transaction = transaction_from_text(lines[i]);
    if (!transaction) return transaction.error();
    if (Result<void> applied = ledger.apply(transaction.value()); !applied) return applied.error();
  }
  return ledger;
}

}  // namespace

const LedgerCodec kTextCodec{ledger_to_text, ledger_from_text, transaction_to_text,
                             transaction_from_text};

Transaction rename_unit(const Ledger& ledger, const std::string& name) {
  const Unit* unit = ledger.find<Unit>("u");
  return make_transaction(ledger.next_stamp("tester01").number, unit ? unit->name : "", name);
}

std::vector<std::string> names_of(const Ledger& ledger) {
  std::vector<std::string> names;
  for (const Transaction& one : ledger.history()) {
    names.push_back(std::get<std::string>(one.changes.back().after));
  }
  return names;
}

std::vector<std::string> texts_of(const LoadReport& report) {
  std::vector<std::string> texts;
  for (const Message& message : report.messages) texts.push_back(to_text(message));
  return texts;
}

}  // namespace minsheng::testing
