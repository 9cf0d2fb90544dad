#include "app/bulletin_paper.h"

#include <algorithm>

#include "app/bulletin_content.h"
#include "app/status_words.h"
#include "base/sort_list.h"

namespace minsheng {
namespace {

struct WrittenBulletin {
  Id id;
  const Bulletin* bulletin;
};

// Those written here, drafts too; the newest first.
std::vector<WrittenBulletin> list_written(const Ledger& ledger) {
  std::vector<WrittenBulletin> written;
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    bool counts = stored.exists && bulletin_state_of(stored.record) != BulletinState::read;
    if (counts) written.push_back({id, &stored.record});
  }
  // Of one day the one that was begun last.
  std::reverse(written.begin(), written.end());
  sort_list(written, [](const WrittenBulletin& a, const WrittenBulletin& b) {
    return a.bulletin->as_of > b.bulletin->as_of;
  });
  return written;
}

// "" where there is none.
Id newest_written(const Ledger& ledger, const std::string& month) {
  for (const WrittenBulletin& one : list_written(ledger)) {
    if (one.bulletin->as_of.starts_with(month)) return one.id;
  }
  return "";
}

Id asked_bulletin(const Ledger& ledger, const PaperRequest& request) {
  std::string month = request.month ? to_string(*request.month) : "";
  return request.record.empty() ? newest_written(ledger, month) : request.record;
}

Error none_written(const std::optional<Month>& month) {
  std::string when = month ? month_text(*month) : "";
  return {ErrorCode::not_found, {"{}没有编写工作专报。先在“专报”里开始一期。", {when}}};
}

}  // namespace

std::vector<PaperRecord> written_bulletins(const Ledger& ledger) {
  std::vector<PaperRecord> records;
  for (const WrittenBulletin& one : list_written(ledger)) {
    const Bulletin& bulletin = *one.bulletin;
    bool draft = bulletin_state_of(bulletin) == BulletinState::draft;
    records.push_back({one.id, bulletin.number + " " + bulletin.as_of + (draft ? "（草稿）" : "")});
  }
  return records;
}

bool is_draft_bulletin(const Ledger& ledger, const PaperRequest& request) {
  const Bulletin* bulletin = ledger.find<Bulletin>(asked_bulletin(ledger, request));
  return bulletin && bulletin_state_of(*bulletin) == BulletinState::draft;
}

Result<Document> make_bulletin(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Id id = asked_bulletin(ledger, request);
  const Bulletin* bulletin = ledger.find<Bulletin>(id);
  if (!bulletin) return none_written(request.month);
  if (bulletin_state_of(*bulletin) == BulletinState::read) {
    return Error{ErrorCode::bad_input, {"这份专报是从文件读入的，请用原来的文件。", {}}};
  }
  Document document = bulletin_document(printed_bulletin(ledger, id, *bulletin));
  document.made = source.today;
  return document;
}

}  // namespace minsheng
