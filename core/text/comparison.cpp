// Words of comparison: see comparison.h.
#include "text/comparison.h"

#include "text/characters.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct OpWords {
  TargetOp op;
  Words words;
};

const OpWords kBefore[] = {{TargetOp::at_least, kAtLeastBefore},
                           {TargetOp::at_most, kAtMostBefore},
                           {TargetOp::about, kAboutBefore}};
const OpWords kBehind[] = {{TargetOp::at_least, kAtLeastAfter},
                           {TargetOp::at_most, kAtMostAfter},
                           {TargetOp::about, kAboutAfter}};

constexpr Chars kPer[] = {U"每人",   U"每月",   U"每年", U"每户",     U"每亩",   U"每天", U"每生",
                          U"每村",   U"每学期", U"每孩", U"每胎",     U"每床",   U"每周", U"每季度",
                          U"每学年", U"每辆",   U"每台", U"每平方米", U"每公里", U"每例", U"每次"};

// 每人每月, 每人每年 at the end: becomes /人·月. Returns its length.
size_t read_per(Chars clause, std::u32string& per) {
  std::u32string units;
  size_t end = clause.size();
  for (Chars word = ending_word(clause, kPer); !word.empty();
       word = ending_word(clause.substr(0, end), kPer)) {
    std::u32string unit(word.substr(1));
    units = units.empty() ? unit : unit + U"·" + units;
    end -= word.size();
  }
  if (!units.empty()) per = U"/" + units;
  return clause.size() - end;
}

// 突破数达8万户: the comparison stands a little before the number.
bool passes_early(Chars clause) {
  constexpr size_t kReach = 6;
  static constexpr Chars kPass[] = {U"突破", U"超过"};
  return contains_any(clause.substr(clause.size() > kReach ? clause.size() - kReach : 0), kPass);
}

}  // namespace

std::u32string find_per(Chars clause) {
  std::u32string per;
  for (size_t end = clause.size(); end > 1 && per.empty(); --end) {
    read_per(clause.substr(0, end), per);
  }
  return per;
}

Comparison read_comparison_before(Chars clause) {
  Comparison out;
  size_t per_length = read_per(clause, out.per);
  Chars rest = clause.substr(0, clause.size() - per_length);
  size_t longest = 0;
  static constexpr Chars kNoAbout[] = {U"签约", U"预约", U"节约", U"履约",
                                       U"合约", U"续约", U"附近"};
  bool word = !ending_word(rest, kNoAbout).empty();
  for (const OpWords& table : kBefore) {
    size_t length = word ? 0 : ending_word(rest, table.words).size();
    if (length <= longest) continue;  // 不低于 ends with 低于: the longest word decides
    longest = length;
    out.op = table.op;
  }
  out.length = per_length + longest;
  if (out.op == TargetOp::none && passes_early(rest)) out.op = TargetOp::at_least;
  constexpr size_t kSoftReach = 12;
  static constexpr Chars kSoft[] = {U"力争",     U"争取达到", U"争取完成",
                                    U"争取实现", U"争取新增", U"争取突破"};
  Chars close = clause.substr(clause.size() > kSoftReach ? clause.size() - kSoftReach : 0);
  out.soft = contains_any(close, kSoft);
  return out;
}

Comparison read_comparison_behind(Chars rest) {
  Comparison out;
  for (const OpWords& table : kBehind) {
    Chars word = starting_word(rest, table.words);
    if (word.size() <= out.length) continue;
    out.op = table.op;
    out.length = word.size();
  }
  return out;
}

}  // namespace minsheng
