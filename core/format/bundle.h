// 交换包: one file that carries ledgers from office to office (domain.md §2). JSON, version 1:
// format, version, created, creator, digest {algorithm, value}, ledgers; see docs/format.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/ledger.h"

namespace minsheng {

inline constexpr std::string_view kBundleFormat = "minsheng-bundle";
inline constexpr int64_t kBundleVersion = 1;

struct Bundle {
  std::string created;  // ISO 8601 time
  std::string creator;  // who made it: an office and person, or a program; for people to read
  std::vector<Ledger> ledgers;  // at least one, in the order given, each id once
  std::string digest;           // SHA-256 of the ledgers, hexadecimal; set by reading and writing
};

// Canonical JSON. Fails with bad_input for a bundle without ledgers or with one ledger twice.
Result<std::string> write_bundle(const Bundle& bundle);

// What write_bundle() wrote, the digest verified. All or nothing.
//   newer_version  of the bundle, of a ledger in it, or a digest of a kind we do not know
//   bad_input      no bundle, cut short, a digest that does not fit, a ledger that is refused
//                  (ledger_json.h) or occurs twice
Result<Bundle> read_bundle(std::string_view text);

// The ledgers of a bundle, or the one of a ledger file (ledger_json.h), whichever the text is.
Result<std::vector<Ledger>> read_ledgers(std::string_view text);

}  // namespace minsheng
