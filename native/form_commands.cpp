// form and take: a unit's report form leaves a ledger, and comes back into it.
#include <algorithm>
#include <iostream>

#include "app/files.h"
#include "app/form_return.h"
#include "app/form_workbook.h"
#include "native/commands.h"
#include "native/reply.h"
#include "native/system.h"

namespace minsheng {
namespace {

std::string change_text(const FormLine& line, const FormDifference& one) {
  auto shown = [](const std::string& text) { return text.empty() ? "（空）" : text; };
  return "  " + line.code + " " + line.title + "　" + one.label + "：" + shown(one.office_text) +
         " → " + shown(one.unit_text) + (one.conflict ? "　两边都改了" : "") + "\n";
}

std::string return_text(const FormReturn& read) {
  std::string text = read.title + "　" + read.author + "\n";
  for (const FormLine& line : read.lines) {
    for (const FormDifference& one : line.differences) text += change_text(line, one);
    if (line.differences.empty()) text += "  " + line.code + " " + line.title + "　交回\n";
  }
  for (const Message& note : read.notes) text += to_text(note) + "\n";
  return text;
}

Result<FormRequest> request_of(const Arguments& arguments) {
  std::optional<Month> month = parse_month(arguments.month);
  if (month) return FormRequest{arguments.unit, *month, local_time(), "minsheng"};
  return Error{ErrorCode::bad_input, {"月份“{}”看不懂，应写成 2024-03 这样。", {arguments.month}}};
}

// A unit's form as a file of the program or as a workbook, whose cells that could not be taken are
// put into `refused`.
Result<Ledger> load_form(const std::string& path, const Ledger& office, TextList& refused) {
  Result<std::string> bytes = read_input(path);
  if (!bytes) return bytes.error();
  std::optional<Result<FormWorkbook>> workbook = open_form_workbook(bytes.value());
  if (!workbook) return open_ledger(bytes.value());
  if (!*workbook) return workbook->error();
  Result<FilledForm> filled =
      fill_form(office, workbook->value().sheet, random_name(), local_time());
  if (!filled) return filled.error();
  for (const Message& cell : filled.value().refusals) refused.push_back(to_text(cell));
  return std::move(filled.take().form);
}

}  // namespace

ExitCode run_form(const Arguments& arguments) {
  const std::string& path = arguments.inputs.front();
  Result<Ledger> ledger = load_ledger_file(path);
  if (!ledger) return report(ledger.error(), path);
  Result<FormRequest> request = request_of(arguments);
  if (!request) return report(request.error());
  Result<Ledger> form = make_form(ledger.value(), request.value());
  if (!form) return report(form.error(), path);
  std::string title = form_title(*form_of(form.value()));
  Result<std::string> bundle = pack_bundle({form.take()}, "minsheng", local_time());
  if (!bundle) return report(bundle.error());
  Result<void> written = write_file(arguments.output, bundle.value());
  if (!written) return report(written.error());
  return print(title + "已写入 " + arguments.output + "\n", ExitCode::fine);
}

ExitCode run_take(const Arguments& arguments) {
  Result<Ledger> office = load_ledger_file(arguments.inputs[0]);
  if (!office) return report(office.error(), arguments.inputs[0]);
  TextList left_out;
  Result<Ledger> form = load_form(arguments.inputs[1], office.value(), left_out);
  if (!form) return report(form.error(), arguments.inputs[1]);
  Result<std::optional<FormMark>> mark = read_form_mark(form.value());
  if (!mark) return report(mark.error(), arguments.inputs[1]);
  if (!mark.value()) {
    return report({ErrorCode::bad_input, {"这不是单位填报表。台账之间的交接用 bundle。", {}}},
                  arguments.inputs[1]);
  }
  bool known = mark.value()->ledger == office.value().id();
  FormReturn read = read_form(known ? &office.value() : nullptr, form.value());
  Result<Transaction> step =
      take_form(office.value(), form.value(), read, random_name(), local_time());
  for (const std::string& cell : left_out) std::cerr << cell << "\n";
  if (!step) {
    bool conflict = step.error().code == ErrorCode::conflict;
    if (conflict) print(return_text(read), ExitCode::findings);
    ExitCode refused = report(step.error(), arguments.inputs[1]);
    return conflict || known ? ExitCode::findings : refused;
  }
  Ledger after = office.take();
  Result<void> applied = after.apply(step.value());
  if (!applied) return report(applied.error());
  Result<void> written = write_file(arguments.output, save_ledger(after));
  if (!written) return report(written.error());
  return print(return_text(read) + "已写入 " + arguments.output + "\n",
               left_out.empty() ? ExitCode::fine : ExitCode::findings);
}

}  // namespace minsheng
