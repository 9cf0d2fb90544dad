// Opens what the failure page saved: the stored files of all ledgers become a bundle, which then
// goes the way of every bundle (looked at, taken or not).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/result.h"
#include "format/rescue_json.h"

namespace minsheng {

struct RescuedBundle {
  std::string bytes;           // for unpack_bundle()
  std::vector<Message> notes;  // damage, each with what was used instead; for the user
};

// Every ledger as load_ledger() finds it in the files. Fails when none can be loaded, with the
// reason of the first, or as read_rescue() does.
Result<RescuedBundle> open_rescue(std::string_view text);

}  // namespace minsheng
