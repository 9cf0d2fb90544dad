// A ledger and a transaction as JSON: what is saved, journalled and exchanged. docs/format.md
// describes every member. Fields come from the field tables, so a new field needs no line here.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "format/json_value.h"
#include "model/ledger.h"

namespace minsheng {

inline constexpr std::string_view kLedgerFormat = "minsheng-ledger";
inline constexpr std::string_view kTransactionFormat = "minsheng-transaction";
inline constexpr int64_t kLedgerVersion = 1;  // of both

// Canonical JSON (json_writer.h): equal ledgers give equal bytes. Fields that have the value of
// an empty record are left out.
std::string to_json(const Ledger& ledger);

// The ledger that to_json() wrote. All or nothing: a text that is refused changes nothing.
//   newer_version  written by a program with a later format; nothing was interpreted
//   too_large      over the limits of json_reader.h
//   bad_input      no JSON, another format, a member or word that this version does not have
//                  (nothing is dropped silently; additions raise the version), a value of the wrong
//                  type, a reference to a record that is not there, a stamp beyond the context,
//                  a history with gaps
Result<Ledger> ledger_from_json(std::string_view text);
Result<Ledger> ledger_from_json(JsonValue json);

// One transaction, canonical, with its own format name and version; the same errors.
std::string transaction_to_json(const Transaction& transaction);
Result<Transaction> transaction_from_json(std::string_view text);

}  // namespace minsheng
