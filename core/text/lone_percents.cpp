// What a lone percent measures: see lone_percents.h.
#include "text/lone_percents.h"

#include "base/utf8.h"
#include "text/characters.h"
#include "text/indicator.h"
#include "text/name_words.h"
#include "text/progress_vocabulary.h"
#include "text/progress_words.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

Range without_fronts(const Clauses& clauses, Range range) {
  while (!range.empty()) {
    size_t length = starting_word(clauses.view(range), kProgressFronts).size();
    if (length == 0) break;
    range.begin += length;
  }
  return range;
}

// 「小型灌溉设施建设项目省里正在编制方案，…，完成率26%」: the work that the sentence begins with.
Range project_of_sentence(const Clauses& clauses, Range phrase) {
  size_t begin = phrase.begin;
  while (begin > 0 && clauses.sentence_of(begin - 1) == clauses.sentence_of(phrase.begin)) --begin;
  constexpr Chars kProject = U"项目";
  Range first = clauses.around(begin);
  size_t at = clauses.view({begin, std::max(begin, first.end)}).find(kProject);
  return at == kNowhere || begin == phrase.begin ? Range() : Range{begin, begin + at};
}

// 「小型水库除险加固项目，已完成全年任务的25%」: a clause of nothing but a name.
Range subject_before(const Clauses& clauses, Range clause, Range& phrase) {
  Range before = clauses.before(clause);
  bool named = !before.empty() && !tells_of_done(clauses.view(before)) &&
               !contains_any(clauses.view(before), kOngoingVerbs);
  if (!named) return project_of_sentence(clauses, phrase);
  phrase.begin = before.begin;
  return before;
}

std::string name_of(const Clauses& clauses, Range subject, const std::string& title) {
  subject = without_fronts(clauses, subject);
  NameSource source;
  source.subject = clauses.view(subject);
  std::string name = indicator_of(source, Target());
  constexpr std::string_view kProject = "项目";
  bool project = name.size() > kProject.size() && name.ends_with(kProject);
  if (project) name.resize(name.size() - kProject.size());
  return name.empty() ? to_utf8(without_front(to_utf32(title))) : name;
}

}  // namespace

ProgressDraft lone_percent(const Clauses& clauses, const YearPercent& percent,
                           const std::string& title) {
  ProgressDraft draft;
  draft.number = percent.number;
  draft.percent = &percent;
  Range clause = clauses.around(percent.number.begin);
  draft.target.phrase = {clause.begin, percent.range.end};
  Range subject = {clause.begin, percent.range.begin};
  if (without_fronts(clauses, subject).empty()) {
    subject = subject_before(clauses, clause, draft.target.phrase);
  }
  draft.target.record.indicator = name_of(clauses, subject, title);
  return draft;
}

}  // namespace minsheng
