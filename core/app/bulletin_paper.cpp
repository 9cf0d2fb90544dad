#include "app/bulletin_paper.h"

#include "app/bulletin_content.h"

namespace minsheng {
namespace {

// "" where there is none.
Id newest_written(const Ledger& ledger, const std::string& month) {
  Id newest;
  std::string as_of;
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    const Bulletin& bulletin = stored.record;
    bool counts = stored.exists && bulletin_state_of(bulletin) != BulletinState::read &&
                  bulletin.as_of.starts_with(month);
    if (!counts || bulletin.as_of < as_of) continue;
    newest = id;
    as_of = bulletin.as_of;
  }
  return newest;
}

Error none_written(const std::string& month) {
  return {ErrorCode::not_found, {"{}没有编写工作专报。先在“专报”里开始一期。", {month}}};
}

}  // namespace

Result<Document> make_bulletin(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  std::string month = request.month ? to_string(*request.month) : "";
  Id id = request.record.empty() ? newest_written(ledger, month) : request.record;
  const Bulletin* bulletin = ledger.find<Bulletin>(id);
  if (!bulletin) return none_written(month);
  if (bulletin_state_of(*bulletin) == BulletinState::read) {
    return Error{ErrorCode::bad_input, {"这份专报是从文件读入的，请用原来的文件。", {}}};
  }
  Document document = bulletin_document(printed_bulletin(ledger, id, *bulletin));
  document.made = source.today;
  return document;
}

}  // namespace minsheng
