// Names of things: records, actors, edits.
#pragma once

#include <cstdint>
#include <string>

namespace minsheng {

// Opaque. A record's id is unique within its ledger over all offices and never used again;
// a ledger's id is unique over all offices.
using Id = std::string;

// One installation of the program (one browser profile, one command-line run): 8 to 32 lower-case
// letters and digits, drawn by the shell.
using ActorId = std::string;

// The start of an actor's id: enough to tell a few offices apart where there is no name.
inline std::string short_actor(const ActorId& actor) { return actor.substr(0, 6); }

// The n-th transaction of an actor in one ledger; n counts from 1 without gaps. 0 means never.
struct Stamp {
  ActorId actor;
  int64_t number = 0;

  bool operator==(const Stamp&) const = default;
};

// Gives the ids of the records that one transaction creates.
class IdSource {
 public:
  explicit IdSource(const Stamp& stamp)
      : prefix_(stamp.actor + "-" + std::to_string(stamp.number) + "-") {}

  Id next() { return prefix_ + std::to_string(++last_); }

 private:
  std::string prefix_;
  int64_t last_ = 0;
};

}  // namespace minsheng
