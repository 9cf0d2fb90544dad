// Documents that are in the program already: see earlier_import.h.
#include "app/earlier_import.h"

#include "app/import_plan.h"

namespace minsheng {
namespace {

template <class Record>
const Record* first_of(const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists) return &stored.record;
  }
  return nullptr;
}

template <class Record, class Test>
bool holds(const Ledger& ledger, Test test) {
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists && test(stored.record)) return true;
  }
  return false;
}

bool holds_text(const Ledger& ledger, const ImportDraft& draft) {
  return holds<SourceDocument>(
      ledger, [&](const SourceDocument& source) { return source.text == draft.text; });
}

bool holds_bulletin(const Ledger& ledger, const ImportDraft& draft) {
  const Bulletin* read = first_of<Bulletin>(draft.edited.ledger());
  if (!read || read->number.empty()) return false;
  return holds<Bulletin>(ledger, [&](const Bulletin& other) {
    return other.number == read->number && other.title == read->title && other.year == read->year;
  });
}

bool holds_plan(const Ledger& ledger, const ImportDraft& draft) {
  const Plan* read = first_of<Plan>(draft.edited.ledger());
  if (!read || read->jurisdiction.empty() || read->year == 0) return false;
  return holds<Plan>(ledger, [&](const Plan& other) {
    return other.jurisdiction == read->jurisdiction && other.year == read->year;
  });
}

struct Reason {
  bool (*applies)(const Ledger& ledger, const ImportDraft& draft);
  std::string_view text;
};

constexpr Reason kReasons[] = {
    {holds_text, "这份文件已经导入过，在台账「{}」里；再写入会有两份。"},
    {holds_bulletin, "台账「{}」里已有同一期专报；再写入会有两份。"},
    {holds_plan, "已有台账「{}」；写入会再建一本同地同年的台账，原来的不变。"},
};

}  // namespace

std::optional<EarlierImport> find_earlier_import(const ImportDraft& draft,
                                                 const std::vector<const Ledger*>& ledgers) {
  for (const Reason& reason : kReasons) {
    for (const Ledger* ledger : ledgers) {
      if (!reason.applies(*ledger, draft)) continue;
      return EarlierImport{ledger->id(), {std::string(reason.text), {ledger_title(*ledger)}}};
    }
  }
  return std::nullopt;
}

}  // namespace minsheng
