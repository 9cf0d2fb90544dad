// A bundle that was opened and not yet taken: what it holds and how that stands to what is here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "format/form_json.h"

namespace minsheng {

// How an incoming ledger stands to the one with the same id on this machine.
enum class Relation {
  fresh,     // not here yet
  same,      // nothing new
  newer,     // everything here is known there: taking it loses nothing
  older,     // everything there is known here
  diverged,  // both sides went on; needs a merge
};

struct IncomingLedger {
  Ledger ledger;
  std::string title;
  Relation relation = Relation::fresh;
  int new_transactions = 0;    // known there and not here
  int local_transactions = 0;  // known here and not there
};

struct IncomingBundle {
  std::string file_name;
  uint64_t bytes = 0;
  std::string creator;
  std::string created;  // ISO 8601 time
  std::string digest;   // SHA-256, hexadecimal, already verified
  std::vector<IncomingLedger> ledgers;
  std::optional<FormMark> form{};  // its one ledger is a report form that came back
  std::vector<Message> refused{};  // cells of its workbook that could not be taken
};

// By the causal contexts of both; `local` is null where this machine has no such ledger.
Relation relation_of(const Ledger* local, const Ledger& incoming);

// The incoming ledger with its title, relation and counts.
IncomingLedger compare_ledger(const Ledger* local, Ledger incoming);

// Whether taking it is possible (it then replaces the local one), and whether a person would want
// it without being asked. Taking an older one gives up local changes.
bool may_take(Relation relation);
bool is_wanted(Relation relation);

}  // namespace minsheng
