// What became of the fields of a form's records since the office made it (report_form.h).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

// What a field was when the form was made and what the unit made of it since.
struct FieldPast {
  FieldValue sent;
  std::vector<FieldValue> later;  // in order; empty where the unit never touched it
};

class FormPast {
 public:
  // Keeps nothing of the form.
  explicit FormPast(const Ledger& form);

  template <class Record>
  FieldPast of(const Id& id, const Field<Record>& field) const {
    const Steps* found = find(record_type_of<Record>(), id, field.name);
    FieldPast past{field.get(Record{}), {}};
    if (!found) return past;
    if (found->sent) past.sent = *found->sent;
    past.later = found->later;
    return past;
  }

 private:
  struct Steps {
    std::optional<FieldValue> sent;
    std::vector<FieldValue> later;
  };

  const Steps* find(RecordType type, const Id& id, std::string_view field) const;

  std::map<std::tuple<RecordType, Id, std::string>, Steps> steps_;
};

}  // namespace minsheng
