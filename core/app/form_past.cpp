#include "app/form_past.h"

namespace minsheng {

FormPast::FormPast(const Ledger& form) {
  const std::vector<Transaction>& history = form.history();
  for (size_t i = 0; i < history.size(); ++i) {
    for (const Change& change : history[i].changes) {
      Steps& steps = steps_[{change.record.type, change.record.id, change.field}];
      if (i == 0) {
        steps.sent = change.after;
      } else {
        steps.later.push_back(change.after);
      }
    }
  }
}

const FormPast::Steps* FormPast::find(RecordType type, const Id& id, std::string_view field) const {
  auto found = steps_.find({type, id, std::string(field)});
  return found == steps_.end() ? nullptr : &found->second;
}

}  // namespace minsheng
