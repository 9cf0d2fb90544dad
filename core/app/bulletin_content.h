// A bulletin written here (工作专报), put together from its records: head, lines, signature.
//
// No record was added for drafts. A bulletin that is written is kept as one that was read: sections
// are groups, lines are progress entries and news, bound figures are figures with their target.
// What sets it apart is that it has no source document; its month is that of `as_of`; and `text`,
// the whole text, is there once it is issued. Lines left out are removed records, which a ledger
// keeps.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/bulletin_state.h"
#include "model/children.h"
#include "model/ledger.h"
#include "report/bulletin_document.h"

namespace minsheng {

// A bulletin that is there and written on.
bool is_draft(const Ledger& ledger, const Id& bulletin);

// A record, also one that is removed; null where there never was one.
template <class Record>
const Record* kept_record(const Ledger& ledger, const Id& id) {
  auto found = ledger.table<Record>().find(id);
  return found == ledger.table<Record>().end() ? nullptr : &found->second.record;
}

// Of an entry or news, also one that is left out; "" for anything else.
Id bulletin_of_line(const Ledger& ledger, const RecordRef& line);

// Sections in their order; the one that sums the month up has no heading.
std::vector<Child<Group>> bulletin_groups(const Ledger& ledger, const Id& bulletin);

// 工作要闻, 县直单位工作动态, 乡镇工作动态, 存在问题: as offices of the bulletin's level call them.
std::string news_heading(const Bulletin& bulletin, NewsKind kind);

// As printed: the unit in front.
std::string news_text(const News& news);

// `bulletin` is the record, or what it is about to become; `id` says which lines are its own.
BulletinContent bulletin_content(const Ledger& ledger, const Id& id, const Bulletin& bulletin);

// What is printed: of an issued bulletin its kept text.
std::string printed_bulletin(const Ledger& ledger, const Id& id, const Bulletin& bulletin);

}  // namespace minsheng
