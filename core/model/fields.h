// Field tables: one line per field of every record type. JSON, transactions, undo, merge, search
// and the history view all work from these tables, so a new field is one new line in fields_*.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "model/field_value.h"
#include "model/records.h"
#include "model/words.h"

namespace minsheng {

// In the order of AllRecords. Files keep the key, never the number.
enum class RecordType {
  source_document,
  plan,
  group,
  item,
  target,
  mechanism,
  unit,
  share,
  report,
  evidence,
  dispatch_notice,
  rule_file,
  assessment,
  frozen_quarter,
  supervision_note,
  spot_check,
  practice,
  problem,
  bulletin,
  finding_note,
  return_remark,
  progress_entry,
  figure,
  news,
  upload_count,
  indicator_name,
};

using AllRecords =
    std::tuple<SourceDocument, Plan, Group, Item, Target, Mechanism, Unit, Share, Report, Evidence,
               DispatchNotice, RuleFile, Assessment, FrozenQuarter, SupervisionNote, SpotCheck,
               Practice, Problem, Bulletin, FindingNote, ReturnRemark, ProgressEntry, Figure, News,
               UploadCount, IndicatorName>;

inline constexpr size_t kRecordTypeCount = std::tuple_size_v<AllRecords>;

template <class Record>
struct Field {
  std::string_view name;   // key in files
  std::string_view label;  // Chinese, for people
  FieldType type;
  std::span<const Word> choices;  // of a `choice` field; others empty
  FieldValue (*get)(const Record&);
  // False, and nothing changed, when the value has the wrong type, is no allowed word, or is an
  // integer beyond ±(2^53 - 1).
  bool (*set)(Record&, const FieldValue&);
};

// In file order. The tables are static; spans stay valid for ever.
template <class Record>
std::span<const Field<Record>> fields_of();

// Null for an unknown name.
template <class Record>
const Field<Record>* find_field(std::string_view name) {
  for (const Field<Record>& field : fields_of<Record>()) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

template <class Record, size_t I = 0>
constexpr RecordType record_type_of() {
  if constexpr (std::is_same_v<Record, std::tuple_element_t<I, AllRecords>>) {
    return static_cast<RecordType>(I);
  } else {
    return record_type_of<Record, I + 1>();
  }
}

// Key in files ("item") and Chinese label (事项).
std::string_view key_of(RecordType type);
std::string_view label_of(RecordType type);
std::optional<RecordType> record_type_from_key(std::string_view key);

// Calls visit(std::type_identity<Record>{}) with the record type that `type` names.
template <class Visit, size_t I = 0>
decltype(auto) visit_record_type(RecordType type, Visit&& visit) {
  if constexpr (I + 1 == kRecordTypeCount) {
    return visit(std::type_identity<std::tuple_element_t<I, AllRecords>>{});
  } else {
    if (static_cast<size_t>(type) == I) {
      return visit(std::type_identity<std::tuple_element_t<I, AllRecords>>{});
    }
    return visit_record_type<Visit, I + 1>(type, std::forward<Visit>(visit));
  }
}

template <class Record>
FieldValue get_field(const Record& record, const Field<Record>& field) {
  return field.get(record);
}

}  // namespace minsheng
