// What a clause says is to be done: its verb, and whether that is reached once or goes on
// (part of commitments.h).
#pragma once

#include "model/words.h"
#include "text/clean_text.h"

namespace minsheng {

struct Action {
  bool found = false;
  TargetKind kind = TargetKind::ongoing;
  bool aim = false;       // 确保, 改善: behind another action only its purpose
  size_t object = 0;      // characters of adverbs and verb in front
  bool specific = false;  // 实施, 开展: names a work even in an explanation
  bool adverb = false;    // 持续, 按时: says that it goes on
  Chars verb;             // with 按时足额 in front
};

// The verb that a clause begins with, behind adverbs, or ends with (…竣工); not found where it has
// none.
Action read_action(Chars clause);

// 「对低收入群体危房应改尽改」: who is helped, and that it is all of them. 「做到应救尽救」 says
// no more of whom than the clause before.
bool leaves_nobody_out(Chars clause);

// 「价格出现异常波动时，及时预警」: when it is to be done.
bool is_condition(Chars clause);

// 6月底前完成…
size_t deadline_length(Chars clause);

// 按…要求升级改造…: the words before the verb that tell how.
size_t circumstance_length(Chars clause);

}  // namespace minsheng
