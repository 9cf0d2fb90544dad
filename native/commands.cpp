#include "native/commands.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <system_error>

#include "app/assess_report.h"
#include "app/check_report.h"
#include "app/files.h"
#include "app/rule_choices.h"
#include "app/sample.h"
#include "app/score_sheet_json.h"
#include "app/status_report.h"
#include "generated/samples.h"
#include "native/finding_text.h"
#include "native/gb18030.h"
#include "native/ledger_text.h"
#include "native/reply.h"
#include "native/status_text.h"
#include "native/system.h"

namespace minsheng {
namespace {

struct OutputFile {
  std::string path;
  std::string content;
};

// Names within the folder, a number added where two ledgers have one title.
std::vector<OutputFile> files_of(const std::vector<Ledger>& ledgers, const std::string& folder) {
  std::vector<OutputFile> files;
  auto is_taken = [&](const std::string& path) {
    return std::any_of(files.begin(), files.end(),
                       [&](const OutputFile& file) { return file.path == path; });
  };
  for (const Ledger& ledger : ledgers) {
    std::string path = folder + "/" + file_name_of(ledger, ".json");
    for (int number = 2; is_taken(path); ++number) {
      path = folder + "/" + file_name_of(ledger, "-" + std::to_string(number) + ".json");
    }
    files.push_back({path, save_ledger(ledger)});
  }
  return files;
}

// A file that is there stays unless it is the same: it may hold somebody's work.
Result<void> check_free(const OutputFile& file) {
  std::error_code ignored;
  if (!std::filesystem::exists(file.path, ignored)) return {};
  Result<std::string> present = read_input(file.path);
  if (!present) return present.error();
  if (present.value() == file.content) return {};
  return Error{ErrorCode::io,
               {"{} 已经存在，内容不同，没有覆盖。请换一个文件夹，或先移走它。", {file.path}}};
}

Result<void> write_all_new(const std::vector<OutputFile>& files) {
  for (const OutputFile& file : files) {
    Result<void> free = check_free(file);
    if (!free) return free;
  }
  for (const OutputFile& file : files) {
    Result<void> written = write_file(file.path, file.content);
    if (!written) return written;
  }
  return {};
}

Result<void> make_folder(const std::string& folder) {
  std::error_code reason;
  std::filesystem::create_directories(folder, reason);
  if (!reason) return {};
  return Error{ErrorCode::io,
               {"建不了文件夹 {}：{}。请检查位置和权限。", {folder, reason.message()}}};
}

std::string import_report(const ImportDraft& document, const std::string& output) {
  const Ledger& ledger = document.edited.ledger();
  std::string text = summary_text(ledger) + "\n" + reading_text(document);
  if (!output.empty()) text += "\n台账已写入 " + output + "\n";
  return text;
}

}  // namespace

ExitCode report(const Error& error, const std::string& file) {
  std::cerr << (file.empty() ? "" : file + "：") << to_text(error.message) << "\n";
  return error.code == ErrorCode::io ? ExitCode::system : ExitCode::unusable;
}

// `good`, unless the output could not be written.
ExitCode print(const std::string& text, ExitCode good) {
  Result<void> written = write_output(text);
  return written ? good : report(written.error());
}

Result<Ledger> load_ledger_file(const std::string& path) {
  Result<std::string> bytes = read_input(path);
  if (!bytes) return bytes.error();
  return open_ledger(bytes.value());
}

ExitCode run_import(const Arguments& arguments) {
  const std::string& path = arguments.inputs.front();
  Result<std::string> bytes = read_input(path);
  if (!bytes) return report(bytes.error());
  Result<ImportDraft> document =
      import_document(bytes.value(), base_name(path), {decode_gb18030, arguments.sheet},
                      random_name(), random_name(), local_time());
  if (!document) return report(document.error(), path);
  const ImportDraft& draft = document.value();
  const Ledger& ledger = draft.edited.ledger();
  if (!arguments.output.empty()) {
    Result<void> written = write_file(arguments.output, save_ledger(ledger));
    if (!written) return report(written.error());
  }
  std::string text = arguments.json ? gold_json(ledger, &draft.reading)
                                    : import_report(document.value(), arguments.output);
  return print(text, is_partial(document.value()) ? ExitCode::findings : ExitCode::fine);
}

ExitCode run_sample(const Arguments& arguments) {
  const std::string& name = arguments.inputs.front();
  std::string known;
  for (const SampleFile& sample : kSamples) {
    std::string plain(sample.name.substr(0, sample.name.find('.')));
    if (plain == name) {
      Ledger ledger = read_sample(sample.name, sample.text, sample.year);
      Result<void> written = write_file(arguments.output, save_ledger(ledger));
      if (!written) return report(written.error());
      return print("示例台账已写入 " + arguments.output + "\n", ExitCode::fine);
    }
    known += (known.empty() ? "" : "、") + plain;
  }
  return report({ErrorCode::bad_input, {"没有示例 {}。有的是：{}。", {name, known}}});
}

ExitCode run_show(const Arguments& arguments) {
  const std::string& path = arguments.inputs.front();
  Result<Ledger> ledger = load_ledger_file(path);
  if (!ledger) return report(ledger.error(), path);
  std::string text = arguments.json    ? gold_json(ledger.value(), nullptr)
                     : arguments.items ? item_table(ledger.value())
                     : arguments.units ? unit_table(ledger.value())
                                       : summary_text(ledger.value());
  return print(text, ExitCode::fine);
}

ExitCode run_text(const Arguments& arguments) {
  const std::string& path = arguments.inputs.front();
  Result<Ledger> ledger = load_ledger_file(path);
  if (!ledger) return report(ledger.error(), path);
  std::string text = plan_document(ledger.value());
  if (text.empty()) {
    return report({ErrorCode::bad_input, {"这个台账里没有方案，写不出方案文本。", {}}}, path);
  }
  if (arguments.output.empty()) return print(text, ExitCode::fine);
  Result<void> written = write_file(arguments.output, text);
  if (!written) return report(written.error());
  return print("方案文本已写入 " + arguments.output + "\n", ExitCode::fine);
}

ExitCode run_check(const Arguments& arguments) {
  RuleSettings settings;
  if (!arguments.rules.empty()) {
    Result<std::string> bytes = read_input(arguments.rules);
    if (!bytes) return report(bytes.error());
    Result<RuleSettings> read = rule_settings_from(bytes.value());
    if (!read) return report(read.error(), arguments.rules);
    settings = read.take();
  }
  std::vector<Ledger> loaded;
  for (const std::string& path : arguments.inputs) {
    Result<Ledger> ledger = load_ledger_file(path);
    if (!ledger) return report(ledger.error(), path);
    loaded.push_back(ledger.take());
  }
  std::vector<const Ledger*> ledgers;
  for (const Ledger& ledger : loaded) ledgers.push_back(&ledger);
  std::vector<Finding> findings = find_in_ledgers(ledgers, settings);
  bool clean = count_findings(ledgers, findings).open[0] == 0;
  return print(arguments.json ? findings_json(ledgers, findings) : findings_text(ledgers, findings),
               clean ? ExitCode::fine : ExitCode::findings);
}

ExitCode run_status(const Arguments& arguments) {
  const std::string& path = arguments.inputs.front();
  Result<Ledger> ledger = load_ledger_file(path);
  if (!ledger) return report(ledger.error(), path);
  StatusQuestion question{arguments.month, "", local_time()};
  if (!arguments.rules.empty()) {
    Result<std::string> rules = read_input(arguments.rules);
    if (!rules) return report(rules.error());
    question.rules = rules.take();
  }
  Result<StatusAnswer> answer = ask_status(ledger.value(), question);
  if (!answer) return report(answer.error());
  const StatusView& view = answer.value().view;
  bool good = view.slow.empty() && view.missing.empty();
  return print(arguments.json ? status_json(answer.value()) : status_text(answer.value()),
               good ? ExitCode::fine : ExitCode::findings);
}

ExitCode run_assess(const Arguments& arguments) {
  const std::string& path = arguments.inputs.front();
  Result<Ledger> ledger = load_ledger_file(path);
  if (!ledger) return report(ledger.error(), path);
  AssessQuestion question{arguments.quarter, "", local_time()};
  if (!arguments.rules.empty()) {
    Result<std::string> rules = read_input(arguments.rules);
    if (!rules) return report(rules.error());
    question.rules = rules.take();
  }
  Result<ScoreSheet> sheet = ask_scores(ledger.value(), question);
  if (!sheet) return report(sheet.error());
  return print(arguments.json ? scores_json(sheet.value()) : scores_text(sheet.value()),
               ExitCode::fine);
}

ExitCode run_bundle(const Arguments& arguments) {
  std::vector<Ledger> ledgers;
  for (const std::string& path : arguments.inputs) {
    Result<Ledger> ledger = load_ledger_file(path);
    if (!ledger) return report(ledger.error(), path);
    ledgers.push_back(ledger.take());
  }
  size_t count = ledgers.size();
  Result<std::string> bundle = pack_bundle(std::move(ledgers), "minsheng", local_time());
  if (!bundle) return report(bundle.error());
  Result<void> written = write_file(arguments.output, bundle.value());
  if (!written) return report(written.error());
  return print(std::to_string(count) + " 个台账已写入交换包 " + arguments.output + "\n",
               ExitCode::fine);
}

ExitCode run_unbundle(const Arguments& arguments) {
  const std::string& path = arguments.inputs.front();
  Result<std::string> bytes = read_input(path);
  if (!bytes) return report(bytes.error());
  Result<Bundle> bundle = unpack_bundle(bytes.value());
  if (!bundle) return report(bundle.error(), path);
  Result<void> made = make_folder(arguments.output);
  if (!made) return report(made.error());
  std::vector<OutputFile> files = files_of(bundle.value().ledgers, arguments.output);
  Result<void> written = write_all_new(files);
  if (!written) return report(written.error());
  std::string text;
  for (const OutputFile& file : files) text += file.path + "\n";
  return print(text, ExitCode::fine);
}

}  // namespace minsheng
