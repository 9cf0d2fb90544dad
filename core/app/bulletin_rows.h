// The sections and entries of a bulletin as finished texts, for the pages 导入 and 专报.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

// `matched`: in a ledger already, on whose word is in its history.
enum class MatchState { proposed, chosen, unsure, none, matched };

struct BulletinRow {
  bool is_heading = false;  // of a section; then only `title` means something
  Id entry;
  std::string no, title;
  std::string figures;  // 5698 人，21.77%；…
  uint32_t begin = 0;   // in the draft's text

  // The item that it goes to.
  Id item;
  std::string item_label;
  Message reason;  // of the proposal it follows
  MatchState state = MatchState::none;
};

// Of one bulletin, or with "" of all in the ledger, in the order of the document. Items are those
// that the entries name, in the same ledger.
std::vector<BulletinRow> bulletin_rows(const Ledger& ledger, const Id& bulletin = "");

// In their order.
std::vector<Id> figures_of_entry(const Ledger& ledger, const Id& entry);

// 省11 城镇新增就业, by item.
std::unordered_map<Id, std::string> item_labels(const Ledger& ledger);

}  // namespace minsheng
