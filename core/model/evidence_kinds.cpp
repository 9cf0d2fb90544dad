#include "model/evidence_kinds.h"

#include <algorithm>

#include "base/ensure.h"

namespace minsheng {
namespace {

bool is_count(const Field<Evidence>& field) { return field.type == FieldType::integer; }

}  // namespace

// The counts stand together in the table.
std::span<const Field<Evidence>> evidence_kinds() {
  std::span<const Field<Evidence>> fields = fields_of<Evidence>();
  auto first = std::find_if(fields.begin(), fields.end(), is_count);
  auto last = std::find_if_not(first, fields.end(), is_count);
  return fields.subspan(static_cast<size_t>(first - fields.begin()),
                        static_cast<size_t>(last - first));
}

int64_t count_of(const Evidence& evidence, const Field<Evidence>& kind) {
  FieldValue value = kind.get(evidence);
  const int64_t* count = std::get_if<int64_t>(&value);
  ENSURE(count, "kinds of evidence are counts");
  return *count;
}

}  // namespace minsheng
