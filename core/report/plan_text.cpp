// Writing a plan as a document: see plan_text.h.
#include "report/plan_text.h"

#include "base/date.h"
#include "base/utf8.h"
#include "model/plan_tree.h"
#include "model/words.h"
#include "report/chinese_number.h"
#include "report/plan_item_text.h"
#include "report/plan_table_text.h"

namespace minsheng {
namespace {

// Where the first printed number of `no` ends: 「3.」 of 「3.（4）」; 0 where none stands there.
size_t first_number(const std::string& no) {
  for (std::string_view close : {"）", ")", "、", ".", "．"}) {
    size_t at = no.find(close);
    bool inside = at != std::string::npos && at > 0 && at <= 12;
    bool other = false;
    for (std::string_view mark : {"）", ")", "、", ".", "．"}) {
      if (mark != close && no.substr(0, at).find(mark) != std::string::npos) other = true;
    }
    if (inside && !other) return at + close.size();
  }
  return 0;
}

bool is_bracketed(std::string_view text) { return text.starts_with("（") || text.starts_with("("); }

class PlanWriter {
 public:
  explicit PlanWriter(const PlanTree& tree) : tree_(tree) {}

  std::string write() {
    const Plan& plan = *tree_.plan;
    line(plan.attachment);
    line(plan.title);
    line(plan.number);
    write_groups();
    write_mechanism();
    write_annexes();
    write_signature();
    return std::move(text_);
  }

 private:
  void line(const std::string& words) {
    if (!words.empty()) text_ += words + "\n";
  }

  void chapter(std::string_view words) {
    line(chinese_number(++chapters_) + "、" + std::string(words));
  }

  // Groups counted by （一） stand in a chapter; those counted by 一、 are chapters.
  void write_groups() {
    bool any = false;
    for (size_t i = 0; i < tree_.groups.size(); ++i) {
      const PlanGroup& group = tree_.groups[i];
      if (is_table(group)) continue;
      bool own_chapter = is_chapter(*group.group);
      if (!any && !own_chapter) chapter("工作任务");
      any = true;
      if (own_chapter) ++chapters_;
      write_group(group, i);
    }
  }

  static bool is_chapter(const Group& group) {
    size_t comma = group.heading.find("、");
    return comma != std::string::npos && comma <= 9 && !is_bracketed(group.heading);
  }

  // A heading that is no more than the document's title or a chapter says nothing of the group.
  bool has_heading(const Group& group) const {
    return is_bracketed(group.heading) || group.level != Level::none || group.declared_count;
  }

  void write_group(const PlanGroup& group, size_t index) {
    std::string number = "（" + chinese_number(index + 1) + "）";
    const Group& record = *group.group;
    bool numbered = is_bracketed(record.heading) || is_chapter(record);
    bool headed = has_heading(record) && record.heading != tree_.plan->title;
    if (headed) line(numbered ? record.heading : number + heading_of(record));
    std::string printed = record.heading.substr(0, first_number(record.heading));
    write_items(group, numbered ? printed : headed ? number : "");
  }

  static std::string heading_of(const Group& group) {
    if (!group.heading.empty()) return group.heading;
    std::string count = group.declared_count ? std::to_string(*group.declared_count) + "件" : "";
    std::string open = group.provisional ? "（以上级下达的目标任务为准）" : "";
    return "办好" + count + std::string(label_of(group.level)) + "重点民生实事" + open;
  }

  void write_items(const PlanGroup& group, const std::string& group_number) {
    std::string category;
    size_t categories = 0;
    size_t number = 0;
    for (const PlanItem& one : group.items) {
      const Item& item = *one.item;
      std::string no = item.no;
      if (!group_number.empty() && no.starts_with(group_number))
        no = no.substr(group_number.size());
      bool is_new = item.category != category;
      size_t end = item.category.empty() ? 0 : first_number(no);
      if (end >= no.size()) end = 0;  // one number: the item's
      if (is_new && !item.category.empty()) {
        ++categories;
        number = 0;
        std::string printed = end > 0 ? no.substr(0, end) : std::to_string(categories) + ".";
        line(printed + item.category);
      }
      category = item.category;
      ++number;
      no = no.substr(end);
      if (first_number(no) != no.size() || no.empty()) no = made_number(number, !category.empty());
      write_item(one, no);
    }
  }

  static std::string made_number(size_t number, bool below_category) {
    std::string digits = std::to_string(number);
    return below_category ? "（" + digits + "）" : digits + ".";
  }

  void write_item(const PlanItem& one, const std::string& no) {
    line(no + replace_all(item_sentences(one), "\n", "") + item_bracket(one));
  }

  void write_mechanism() {
    if (!tree_.mechanism) return;
    std::string words = mechanism_words(*tree_.mechanism);
    if (words.empty()) return;
    chapter("推进机制");
    line(words);
  }

  static std::string mechanism_words(const Mechanism& mechanism) {
    std::string people;
    if (!mechanism.convener.empty()) people += "，由" + mechanism.convener + "任召集人";
    if (!mechanism.deputies.empty()) people += "，" + join(mechanism.deputies, "、") + "任副召集人";
    if (!mechanism.members.empty()) people += "，成员单位包括" + join(mechanism.members, "、");
    std::string words = people.empty() ? "" : "成立民生实事工作专班" + people + "。";
    if (!mechanism.office.empty()) words += "专班办公室设在" + mechanism.office + "。";
    if (!mechanism.supervision.empty()) words += "由" + mechanism.supervision + "。";
    std::string report = cycle_word(mechanism.report_cycle);
    std::string assessment = cycle_word(mechanism.assessment_cycle);
    if (!report.empty()) report += "调度";
    if (!assessment.empty()) assessment += "考评";
    std::string both = report + (report.empty() || assessment.empty() ? "" : "、") + assessment;
    return both.empty() ? words : words + "实行" + both + "。";
  }

  static std::string cycle_word(Cycle cycle) {
    if (cycle == Cycle::monthly) return "月";
    if (cycle == Cycle::weekly) return "周";
    return cycle == Cycle::quarterly ? "季" : "";
  }

  // Tables stand behind the plan's own words, each below its heading.
  void write_annexes() {
    bool listed = false;
    for (const std::string& annex : tree_.plan->attachments) {
      bool numbered = !annex.empty() && annex[0] >= '0' && annex[0] <= '9';
      line((numbered && !listed ? "附件：" : "") + annex);
      listed = numbered;
    }
  }

  void write_signature() {
    const Plan& plan = *tree_.plan;
    line(plan.issuer);
    if (!plan.seal.empty()) line("（" + plan.seal + "）");
    std::optional<Date> date = parse_date(plan.issued);
    if (date) {
      line(std::to_string(date->year) + "年" + std::to_string(date->month) + "月" +
           std::to_string(date->day) + "日");
    }
    for (const PlanGroup& group : tree_.groups) {
      if (!is_table(group)) continue;
      text_ += "\n";
      line(group.group->heading);
      text_ += table_text(group);
    }
  }

  const PlanTree& tree_;
  size_t chapters_ = 0;
  std::string text_;
};

}  // namespace

std::string plan_text(const Ledger& ledger) {
  std::string text;
  for (const PlanTree& tree : plan_trees(ledger)) {
    if (!text.empty()) text += "\n";
    text += PlanWriter(tree).write();
  }
  return text;
}

}  // namespace minsheng
