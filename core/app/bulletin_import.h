// A bulletin that is being looked over before it goes into a ledger: its entries, their figures,
// and which item of the ledger each speaks of. Proposals come with their reason; a person may take
// another item or none.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/bulletin_match.h"
#include "app/bulletin_rows.h"
#include "app/import_draft.h"
#include "model/edit.h"

namespace minsheng {

// By entry of the draft, the item a person chose; "" for none. What is not named follows the
// proposal where that is sure.
using MatchChoices = std::map<Id, Id>;

struct ItemChoice {
  Id item;
  std::string label;  // 省11 城镇新增就业
  Message reason;     // why it is proposed; empty where it is not
};

struct BulletinImportView {
  std::vector<BulletinRow> rows;
  int entries = 0, figures = 0, news = 0, uploads = 0;
  int matched = 0;  // entries with an item
  int unsure = 0;   // entries that a person has to look at
};

// `plan` may be null: a ledger of its own, without items.
BulletinImportView view_bulletin_import(const ImportDraft& draft, const Ledger* plan,
                                        const std::vector<EntryProposal>& proposals,
                                        const MatchChoices& choices);

// Items to choose from for an entry of `bulletin` (which may be the same ledger): what is proposed,
// best first, then the ledger's others of its level in order.
std::vector<ItemChoice> item_choices(const Ledger& bulletin, const Ledger& plan,
                                     const EntryProposal& proposal);

// What speaks against writing the draft's bulletin into `plan`: another place or another year.
// Empty where nothing is known to differ.
Message mismatch_of(const ImportDraft& draft, const Ledger& plan);

// Puts the draft's bulletin into `plan` with the items of the view. Where both are known to be of
// one place and nothing mismatches, a figure is taken for that of the item's target of the same
// unit and most alike name, if there is one.
Transaction bulletin_transaction(const ImportDraft& draft, const Ledger& plan,
                                 const BulletinImportView& view, const ActorId& actor,
                                 const std::string& time);

// Says which item an entry of the ledger's own bulletin speaks of, "" for none; its figures become
// those of that item's targets in the same way.
void set_entry_item(Edit& edit, const Ledger& ledger, const Id& entry, const Id& item);

// The ledger whose items the bulletin speaks of most: the one with the most sure proposals, of the
// same place and year where those are known; null where none has any. Pointers must not be null.
const Ledger* likely_ledger(const ImportDraft& draft, const std::vector<const Ledger*>& ledgers);

}  // namespace minsheng
