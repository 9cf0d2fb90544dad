#include "ui/pages/import_item_form.h"

#include <imgui.h>

#include <cmath>

#include "app/field_text.h"
#include "base/sort_list.h"
#include "generated/icons.h"
#include "model/ledger_index.h"
#include "ui/pages/import_leads.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kLabel = 56, kGap = 8, kField = 28, kErrorLine = 18;
constexpr float kRight = 16, kTop = 2, kBottom = 10;
constexpr float kTargetHead = 24, kTargetGap = 4, kActions = 28;

std::vector<IndexedTarget> targets_of(const Ledger& ledger, const Id& item) {
  std::vector<IndexedTarget> targets;
  for (const auto& [id, stored] : ledger.table<Target>()) {
    if (stored.exists && stored.record.item == item) targets.push_back({id, &stored.record});
  }
  sort_list(targets, [](const IndexedTarget& a, const IndexedTarget& b) {
    return a.target->position < b.target->position;
  });
  return targets;
}

bool has_error(const ImportFormState& form, const Id& record) {
  return form.error_record.id == record && !form.error.empty();
}

float error_height(const ImportFormState& form, const Id& record) {
  return has_error(form, record) ? kErrorLine : 0;
}

float targets_height(const ImportFormState& form, const std::vector<IndexedTarget>& targets) {
  float height = targets.empty() ? 0 : kTargetHead;
  for (const IndexedTarget& entry : targets) {
    height += kField + kTargetGap + error_height(form, entry.id);
  }
  return height;
}

// Below the item's title.
float left_of(const Screen& screen) { return 16 + screen.state.import.number_width; }

float form_width(const Screen& screen, float width) {
  return width - left_of(screen) - kRight - kLabel - kGap;
}

// --- One field -----------------------------------------------------------------------------------

struct FieldLook {
  std::string_view name;  // for people
  std::string_view placeholder = {};
  Align align = Align::left;
};

// Takes the typed text of the field under the user's hands.
void take_typed(Screen& screen, ImportFormState& form) {
  const EditedLedger& edited = screen.draft->edited;
  RecordRef record = form.record;
  std::string field = std::exchange(form.field, {});
  form.error.clear();
  if (field == "value") {
    Result<Transaction> figure =
        set_target_figure(edited, record.id, form.typed, screen.session.now());
    if (figure) return ask_of_draft(screen, figure.take());
    form.error_record = record;
    form.error_field = field;
    form.error = tr(figure.error().message);
    form.field = field;  // the text stays to be mended
    return;
  }
  ask_of_draft(screen, set_draft_field(edited, record, field, form.typed, screen.session.now()));
}

void typed_field(Screen& screen, const Rect& box, const RecordRef& record, const char* field,
                 const std::string& present, const FieldLook& look, const SpanList& words) {
  ImportFormState& form = screen.state.import.form;
  bool own = form.field == field && form.record == record;
  std::string text = own ? form.typed : present;
  bool wrong = has_error(form, record.id) && form.error_field == field;
  InputStyle style;
  style.placeholder = look.placeholder;
  style.align = look.align;
  if (wrong) style.error = form.error;
  style.focus_now = form.focus_next == record.id + "/" + field;
  if (style.focus_now) note_focus(screen);
  bool finished = false;
  ImGui::PushID(record.id.c_str());
  if (text_input(field, box, look.name, text, style, &finished)) {
    form.record = record;
    form.field = field;
    form.typed = text;
    if (wrong) form.error.clear();
    own = true;
  }
  if (ImGui::IsItemActive()) form.focus_spans = words;
  ImGui::PopID();
  if (finished && own) take_typed(screen, form);
}

Rect labelled_line(Rect& rest, std::string_view label, float height) {
  Rect line = cut_top(rest, height);
  Rect name = cut_left(line, kLabel);
  draw_text({name.x, name.y, name.width, kField}, label, {12, false, theme().text2}, true);
  skip_left(line, kGap);
  skip_top(rest, kGap);
  return line;
}

// --- Targets -------------------------------------------------------------------------------------

struct TargetColumns {
  Rect indicator, op, value, unit, remove;
};

TargetColumns cut_columns(Rect row) {
  TargetColumns columns;
  columns.remove = cut_right(row, 28);
  skip_right(row, kTargetGap);
  columns.unit = cut_right(row, 64);
  skip_right(row, kTargetGap);
  columns.value = cut_right(row, 96);
  skip_right(row, kTargetGap);
  columns.op = cut_right(row, 60);
  skip_right(row, kTargetGap);
  columns.indicator = row;
  return columns;
}

void draw_target_head(const Rect& row) {
  TargetColumns columns = cut_columns(row);
  TextStyle style{12, false, theme().text2};
  draw_text(inset(columns.indicator, 8, 0), tr("名称"), style, true);
  draw_text(inset(columns.op, 8, 0), tr("关系"), style, true);
  style.align = Align::right;
  draw_text(inset(columns.value, 8, 0), tr("数值"), style, true);
  style.align = Align::left;
  draw_text(inset(columns.unit, 8, 0), tr("单位"), style, true);
}

void choose_op(Screen& screen, const Rect& box, const IndexedTarget& entry) {
  std::vector<std::string> options;
  int chosen = 0;
  for (const Word& word : words_of<TargetOp>()) {
    if (word.value == static_cast<int>(entry.target->op)) chosen = static_cast<int>(options.size());
    options.emplace_back(tr(word.label));
  }
  if (!select("##op", box, tr("关系"), options, chosen)) return;
  const Word& word = words_of<TargetOp>()[static_cast<size_t>(chosen)];
  ask_of_draft(screen, set_draft_field(screen.draft->edited, {RecordType::target, entry.id}, "op",
                                       std::string(word.key), screen.session.now()));
}

void draw_target(Screen& screen, Rect& rest, const IndexedTarget& entry, size_t index) {
  const ImportFormState& form = screen.state.import.form;
  RecordRef record{RecordType::target, entry.id};
  Rect row = cut_top(rest, kField);
  TargetColumns columns = cut_columns(row);
  const Target& target = *entry.target;
  std::string number = std::to_string(index + 1);
  std::string value = target.value ? edit_text(FieldValue(*target.value)) : std::string();
  begin_group(Role::group, tr("指标 {}", {number}), row);
  ImGui::PushID(entry.id.c_str());
  typed_field(screen, columns.indicator, record, "indicator", target.indicator,
              {tr("指标名称"), tr("指标名称")}, target.spans);
  choose_op(screen, columns.op, entry);
  typed_field(screen, columns.value, record, "value", value,
              {tr("数值"), target.pending ? tr("待下达") : tr("如 1.3万"), Align::right},
              target.spans);
  typed_field(screen, columns.unit, record, "unit", target.unit, {tr("单位"), tr("单位")},
              target.spans);
  if (icon_button("##remove", columns.remove, icon::kX, tr("去掉这个指标"))) {
    ask_of_draft(screen, remove_target(screen.draft->edited, entry.id, screen.session.now()));
  }
  ImGui::PopID();
  end_group();
  skip_top(rest, kTargetGap);
  if (!has_error(form, entry.id)) return;
  Rect line = cut_top(rest, kErrorLine);
  draw_icon(cut_left(line, 12), icon::kCircleAlert, 12, theme().late);
  skip_left(line, 4);
  draw_text(line, form.error, {12, false, theme().late_ink}, true);
  annotate_text(line, form.error, Role::alert);
}

void draw_targets(Screen& screen, Rect& rest, const std::vector<IndexedTarget>& targets) {
  if (targets.empty()) return;
  float height = targets_height(screen.state.import.form, targets);
  Rect box = labelled_line(rest, tr("指标"), height);
  rest.y -= kGap;  // the actions follow close below
  rest.height += kGap;
  draw_target_head(cut_top(box, kTargetHead));
  for (size_t i = 0; i < targets.size(); ++i) draw_target(screen, box, targets[i], i);
}

// --- The other lines -----------------------------------------------------------------------------

void draw_deadline(Screen& screen, Rect line, const Id& id, const Item& item) {
  RecordRef record{RecordType::item, id};
  bool pending = item.pending;
  Rect box = cut_right(line, 16 + 8 + std::ceil(measure_text(tr("待下达"), 13)) + 4);
  skip_right(line, 16);
  typed_field(screen, line, record, "deadline", item.deadline,
              {tr("时限"), tr("未写明，如 2024年12月底前")}, item.deadline_spans);
  if (checkbox("##pending", box, tr("待下达"), pending)) {
    ask_of_draft(screen, set_draft_field(screen.draft->edited, record, "pending", pending,
                                         screen.session.now()));
  }
}

void draw_actions(Screen& screen, Rect line, const Id& item) {
  skip_left(line, kLabel + kGap);
  Rect add = cut_left(line, 16 + std::ceil(measure_text(tr("添加指标"), 12)) + 2);
  draw_icon(cut_left(add, 12), icon::kPlus, 12, theme().accent_text);
  skip_left(add, 4);
  if (link("##add", add, tr("添加指标"), 12)) add_draft_target(screen, item);
  std::string_view label = tr("移除这个事项");
  ButtonStyle style{.kind = ButtonKind::text, .text_size = 12};
  Rect box = middle(cut_right(line, button_width(label, style)), 24);
  if (!button("##remove-item", box, label, style)) return;
  const Item* record = screen.draft->edited.ledger().find<Item>(item);
  std::string title = record ? record->title : std::string();
  ask_of_draft(screen, remove_item(screen.draft->edited, item, screen.session.now()));
  show_toast(screen.state, tr("已移除事项「{}」", {title}), true);
}

}  // namespace

float import_form_height(const Screen& screen, const Id& item, float width) {
  const Ledger& ledger = screen.draft->edited.ledger();
  const Item* record = ledger.find<Item>(item);
  if (!record) return 0;
  const ImportFormState& form = screen.state.import.form;
  std::vector<IndexedTarget> targets = targets_of(ledger, item);
  float leads = import_leads_height(form, *record, form_width(screen, width));
  float height = kTop + kField + kGap + leads + kGap + kField + kGap;
  return height + targets_height(form, targets) + kActions + kBottom;
}

void draw_import_form(Screen& screen, const Rect& r, const Id& item) {
  const Ledger& ledger = screen.draft->edited.ledger();
  const Item* record = ledger.find<Item>(item);
  if (!record) return;
  fill(r, theme().accent_weak);
  fill({r.x, r.y, 3, r.height}, theme().accent_text);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  Rect rest = r;
  skip_left(rest, left_of(screen));
  skip_right(rest, kRight);
  skip_top(rest, kTop);
  ImportFormState& form = screen.state.import.form;
  form.focus_spans.clear();
  begin_group(Role::group, tr("核对事项"), r);
  ImGui::PushID("form");
  std::vector<IndexedTarget> targets = targets_of(ledger, item);
  Rect title = labelled_line(rest, tr("事项"), kField);
  typed_field(screen, title, {RecordType::item, item}, "title", record->title,
              {tr("事项"), tr("简短的名称")}, record->spans);
  float leads_height = import_leads_height(form, *record, form_width(screen, r.width));
  draw_import_leads(screen, labelled_line(rest, tr("牵头单位"), leads_height), item, *record);
  draw_deadline(screen, labelled_line(rest, tr("时限"), kField), item, *record);
  draw_targets(screen, rest, targets);
  draw_actions(screen, cut_top(rest, kActions), item);
  ImGui::PopID();
  end_group();
}

bool finish_import_form(Screen& screen) {
  ImportFormState& form = screen.state.import.form;
  if (!form.field.empty() && form.error.empty()) take_typed(screen, form);
  return form.error.empty();
}

void note_focus(Screen& screen) {
  screen.state.import.form.focus_next.clear();
  // Giving the keyboard to a field scrolls just to it; the rest of the form should show too.
  screen.state.import.show_in_readout = true;
}

void ask_of_draft(Screen& screen, Transaction transaction) {
  if (!transaction.changes.empty()) screen.ask(action::ApplyToDraft{std::move(transaction)});
}

void add_draft_target(Screen& screen, const Id& item) {
  Transaction added = add_target(screen.draft->edited, item, screen.session.now());
  if (added.changes.empty()) return;
  screen.state.import.form.focus_next = added.changes.front().record.id + "/indicator";
  screen.state.import.show_in_readout = true;
  ask_of_draft(screen, std::move(added));
}

}  // namespace minsheng
