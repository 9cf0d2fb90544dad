// The paragraphs of an item in a plan document.
#pragma once

#include <string>

#include "model/plan_tree.h"

namespace minsheng {

// The item's text as it stands, with what the ledger knows more: a target that its words do not
// tell is added or takes the place of its former phrase, likewise what is pending.
std::string item_sentences(const PlanItem& item);

// 「（牵头单位：县水利局；配合单位：县财政局；完成时限：2025年10月底前）」; "" where there is
// nothing to say.
std::string item_bracket(const PlanItem& item);

}  // namespace minsheng
