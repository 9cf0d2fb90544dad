#include "ui/record_form.h"

#include <imgui.h>

#include <utility>

#include "app/field_text.h"
#include "app/import_edit.h"
#include "ui/pages/import_item_form.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kLine = 36;
constexpr float kLongLine = 108;
constexpr float kErrorLine = 20;
constexpr float kLabel = 76;

std::string key_of_field(const RecordRef& record, std::string_view field) {
  return record.id + "/" + std::string(field);
}

float line_height(const RecordFormState& state, const RecordRef& record, const FormField& field) {
  bool wrong = state.error_key == key_of_field(record, field.name) && !state.error.empty();
  return (field.is_long ? kLongLine : kLine) + (wrong ? kErrorLine : 0);
}

// The part of a field's table line that an editor needs, free of the record's type.
struct FieldInfo {
  std::string_view name, label;
  FieldType type = FieldType::text;
  std::span<const Word> choices;
  FieldValue value;
};

bool describe_field(const Ledger& ledger, const RecordRef& record, std::string_view name,
                    FieldInfo& info) {
  return visit_record_type(record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    const Record* present = ledger.find<Record>(record.id);
    const Field<Record>* field = find_field<Record>(name);
    if (!present || !field) return false;
    info = {field->name, field->label, field->type, field->choices, field->get(*present)};
    return true;
  });
}

const Ledger* ledger_of(const Screen& screen, const RecordFormState& state) {
  if (state.of_draft) return screen.draft ? &screen.draft->edited.ledger() : nullptr;
  const EditedLedger* current = screen.session.current();
  return current ? &current->ledger() : nullptr;
}

void set(Screen& screen, const RecordFormState& state, const RecordRef& record,
         std::string_view field, FieldValue value) {
  if (!state.of_draft) return ask_to_set(screen, record, field, std::move(value));
  ask_of_draft(screen, set_draft_field(screen.draft->edited, record, field, std::move(value),
                                       screen.session.now()));
}

void edit_choice(Screen& screen, const Rect& box, const RecordFormState& state,
                 const RecordRef& record, const FieldInfo& info) {
  std::vector<std::string> options;
  int chosen = 0;
  const std::string* key = std::get_if<std::string>(&info.value);
  for (const Word& word : info.choices) {
    if (key && word.key == *key) chosen = static_cast<int>(options.size());
    options.emplace_back(tr(word.label));
  }
  if (select(info.name.data(), box, tr(info.label), options, chosen)) {
    const Word& word = info.choices[static_cast<size_t>(chosen)];
    set(screen, state, record, info.name, std::string(word.key));
  }
}

void edit_flag(Screen& screen, const Rect& box, const RecordFormState& state,
               const RecordRef& record, const FieldInfo& info) {
  const bool* value = std::get_if<bool>(&info.value);
  bool on = value && *value;
  if (checkbox(info.name.data(), box, on ? tr("是") : tr("否"), on)) {
    set(screen, state, record, info.name, on);
  }
}

Result<FieldValue> parse_typed(const Screen& screen, const RecordFormState& state,
                               const RecordRef& record, const FieldInfo& info) {
  if (!is_date_field(record.type, info.name)) return parse_field_text(info.type, state.typed);
  Result<std::string> date = parse_date_text(state.typed, year_of(*ledger_of(screen, state), 0));
  if (!date) return date.error();
  return FieldValue(date.take());
}

void take_typed(Screen& screen, RecordFormState& state, const RecordRef& record,
                const FieldInfo& info) {
  Result<FieldValue> value = parse_typed(screen, state, record, info);
  state.error_key = value ? std::string() : state.key;
  state.error = value ? std::string() : tr(value.error().message);
  if (value) set(screen, state, record, info.name, value.take());
  state.key.clear();
}

void edit_typed(Screen& screen, const Rect& box, RecordFormState& state, const RecordRef& record,
                const FieldInfo& info, Align align = Align::left) {
  std::string key = key_of_field(record, info.name);
  bool under_hands = state.key == key;
  std::string text = under_hands ? state.typed : edit_text(info.value);
  InputStyle style;
  style.align = align;
  if (state.error_key == key) style.error = state.error;
  style.focus_now = std::exchange(state.focus_first, false);
  bool finished = false;
  bool changed = text_input(info.name.data(), box, tr(info.label), text, style, &finished);
  if (changed) {
    state.key = key;
    state.typed = text;
    state.error_key.clear();
  }
  if (finished && state.key == key) take_typed(screen, state, record, info);
}

// Shows the text; pressing it asks the shell for a real text field over the same place.
void edit_long(Screen& screen, const Rect& box, const RecordRef& record, const FieldInfo& info) {
  std::string text = edit_text(info.value);
  PressResult state = press_area(info.name.data(), box, Role::textbox, tr(info.label));
  annotate_last_item(Role::textbox, tr(info.label), text);
  fill(box, theme().surface, 6);
  outline(box, state.hovered || state.focused ? theme().text2 : theme().line2, 6);
  bool empty = text.empty();
  Rect inner = inset(box, 10, 6);
  draw_paragraph(inner, empty ? tr("点这里填写") : std::string_view(text),
                 {13, false, empty ? theme().text2 : theme().text}, 20,
                 static_cast<int>(inner.height / 20));
  auto& open = screen.state.long_text;
  bool is_open = open && open->record == record && open->field == info.name;
  if (is_open) {
    open->place = box;
    open->visible = true;
  } else if (state.pressed && !screen.session.read_only()) {
    open = LongTextEdit{.ledger = screen.session.current()->ledger().id(),
                        .record = record,
                        .field = std::string(info.name),
                        .name = std::string(tr(info.label)),
                        .text = text,
                        .place = box};
  }
}

void draw_line(Screen& screen, const Rect& r, RecordFormState& state, const RecordRef& record,
               const FormField& field, const FieldInfo& info) {
  Rect rest = r;
  std::string key = key_of_field(record, field.name);
  bool wrong = state.error_key == key && !state.error.empty();
  if (wrong) {
    Rect sentence = cut_bottom(rest, kErrorLine);
    skip_left(sentence, kLabel);
    draw_text(sentence, state.error, {12, false, theme().late_ink});
  }
  Rect label = cut_left(rest, kLabel);
  draw_text({label.x, label.y, label.width - 8, kLine}, tr(info.label), {13, false, theme().text2});
  Rect box = field.is_long ? Rect{rest.x, rest.y + 4, rest.width, rest.height - 8}
                           : Rect{rest.x, rest.y + 2, rest.width, 32};
  if (field.is_long) {
    edit_long(screen, box, record, info);
  } else if (info.type == FieldType::choice) {
    edit_choice(screen, box, state, record, info);
  } else if (info.type == FieldType::flag) {
    edit_flag(screen, box, state, record, info);
  } else {
    edit_typed(screen, box, state, record, info);
  }
}

}  // namespace

float record_form_height(const RecordFormState& state, const RecordRef& record,
                         std::span<const FormField> fields) {
  float height = 0;
  for (const FormField& field : fields) height += line_height(state, record, field);
  return height;
}

float draw_record_form(Screen& screen, const Rect& r, RecordFormState& state,
                       const RecordRef& record, std::span<const FormField> fields) {
  const Ledger* ledger = ledger_of(screen, state);
  if (!ledger) return 0;
  ImGui::PushID(record.id.c_str());
  ImGui::BeginDisabled(screen.session.read_only());
  Rect rest = r;
  for (const FormField& field : fields) {
    FieldInfo info;
    if (!describe_field(*ledger, record, field.name, info)) continue;
    Rect line = cut_top(rest, line_height(state, record, field));
    draw_line(screen, line, state, record, field, info);
  }
  ImGui::EndDisabled();
  ImGui::PopID();
  return r.height - rest.height;
}

void draw_record_field(Screen& screen, const Rect& box, RecordFormState& state,
                       const RecordRef& record, std::string_view field) {
  const Ledger* ledger = ledger_of(screen, state);
  FieldInfo info;
  if (!ledger || !describe_field(*ledger, record, field, info)) return;
  ImGui::PushID(record.id.c_str());
  ImGui::BeginDisabled(screen.session.read_only());
  bool is_figure = info.type == FieldType::decimal;
  edit_typed(screen, box, state, record, info, is_figure ? Align::right : Align::left);
  ImGui::EndDisabled();
  ImGui::PopID();
}

}  // namespace minsheng
