// What the page 专报 shows of the bulletins in a ledger: entries with their figures and items,
// news, upload counts.
#pragma once

#include <string>
#include <vector>

#include "app/bulletin_rows.h"
#include "app/item_view.h"

namespace minsheng {

struct BulletinName {
  Id id;
  std::string name;    // title and number
  std::string issued;  // ISO 8601 date, "" where not known
};

// Newest first.
std::vector<BulletinName> list_bulletins(const Ledger& ledger);

struct NewsRow {
  NewsKind kind = NewsKind::headline;
  std::string unit;  // whose news; "" of a headline
  std::string date;  // ISO 8601, "" where none is printed
  std::string text;
};

struct BulletinView {
  std::string issuer, issued, as_of;  // "" where not known
  std::vector<BulletinRow> rows;      // sections and entries
  int entries = 0, matched = 0;
  std::vector<NewsRow> news;         // in the order of the document
  std::vector<std::string> uploads;  // 政策文件 312条
};

BulletinView view_bulletin(const Ledger& ledger, const Id& bulletin);

// The lines of the source that hold an entry, with its figures marked.
std::vector<MarkedLine> entry_source(const Ledger& ledger, const Id& entry);

}  // namespace minsheng
