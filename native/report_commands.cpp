// report: a paper made of ledgers, as a file; and the list of papers.
#include <algorithm>

#include "app/assess_view.h"
#include "app/paper.h"
#include "app/paper_files.h"
#include "base/utf8.h"
#include "native/columns.h"
#include "native/commands.h"
#include "native/reply.h"
#include "native/system.h"

namespace minsheng {
namespace {

std::string options_of(const PaperKind& kind) {
  TextList options;
  if (kind.period == PaperPeriod::month) options.push_back("--month");
  if (kind.period == PaperPeriod::quarter) options.push_back("--quarter");
  if (kind.about == PaperAbout::unit) options.push_back("--unit");
  if (kind.records) options.push_back("--record");
  if (!kind.orders.empty()) options.push_back("--order " + join(kind.orders, "|"));
  return join(options, " ");
}

std::string list_text() {
  TextTable table({{"种类"}, {"名称"}, {"可用的选项"}});
  for (const PaperKind& kind : paper_kinds()) {
    table.add_row({std::string(kind.key), std::string(kind.name), options_of(kind)});
  }
  std::string text = table.to_text() + "\n格式\n";
  for (const PaperFormat& format : paper_formats()) {
    text += "  " + std::string(format.key) + "　" + std::string(format.name) + "\n";
  }
  return text;
}

Error wrong_use(std::string pattern, std::vector<std::string> words = {}) {
  return {ErrorCode::bad_input, {std::move(pattern), std::move(words)}};
}

Error unknown_kind(const std::string& key) {
  TextList keys;
  for (const PaperKind& kind : paper_kinds()) keys.emplace_back(kind.key);
  return wrong_use("没有“{}”这种文书，可用的有：{}。", {key, join(keys, "、")});
}

// An option that the kind has no use for: it would be left out silently.
Result<void> check_options(const PaperKind& kind, const Arguments& arguments) {
  bool quarterly = kind.period == PaperPeriod::quarter;
  struct Given {
    std::string_view option;
    bool unfit;
  };
  for (const Given& given :
       {Given{"--month", !arguments.month.empty() && kind.period == PaperPeriod::none},
        Given{"--quarter", !arguments.quarter.empty() && !quarterly},
        Given{"--unit", !arguments.unit.empty() && kind.about != PaperAbout::unit},
        Given{"--record", !arguments.record.empty() && !kind.records},
        Given{"--order", !arguments.order.empty() && kind.orders.empty()}}) {
    if (!given.unfit) continue;
    return wrong_use("{}不用 {}，请去掉它。各种文书的选项用 minsheng report --list 看。",
                     {std::string(kind.name), std::string(given.option)});
  }
  return {};
}

Result<PaperRequest> request_of(const PaperKind& kind, const Arguments& arguments) {
  Result<void> fit = check_options(kind, arguments);
  if (!fit) return fit.error();
  std::optional<Month> month = parse_month(arguments.month);
  if (!arguments.month.empty() && !month) {
    return wrong_use("月份“{}”看不懂，应写成 2024-03 这样。", {arguments.month});
  }
  if (!arguments.quarter.empty() && !parse_quarter(arguments.quarter)) {
    return wrong_use("季度“{}”看不懂，应写成 2024Q1 这样。", {arguments.quarter});
  }
  PaperRequest request;
  request.kind = kind.key;
  request.month = month;
  request.quarter = arguments.quarter;
  request.unit = arguments.unit;
  request.order = arguments.order;
  return request;
}

// The one record that is called so, or whose name alone holds the words.
Result<Id> find_record(const PaperKind& kind, const Ledger& ledger, const std::string& words) {
  if (words.empty()) return Id();
  TextList names;
  std::vector<Id> found;
  for (const PaperRecord& record : kind.records(ledger)) {
    names.push_back(record.name);
    if (record.name == words) return record.id;
    if (record.name.find(words) != std::string::npos) found.push_back(record.id);
  }
  if (found.size() == 1) return found.front();
  std::string all = names.empty() ? "（没有）" : join(names, "；");
  return wrong_use("--record“{}”对上了 {} 份，要写到只剩一份。台账里有：{}。",
                   {words, std::to_string(found.size()), all});
}

// Stops at the first file that cannot be read, and says which.
Result<std::vector<Ledger>> load_ledgers(const TextList& paths) {
  std::vector<Ledger> ledgers;
  for (const std::string& path : paths) {
    Result<Ledger> ledger = load_ledger_file(path);
    if (!ledger) {
      Error error = ledger.error();
      bool named = error.code == ErrorCode::io;
      if (!named) error.message = {"{}：{}", {path, to_text(error.message)}};
      return error;
    }
    ledgers.push_back(ledger.take());
  }
  return ledgers;
}

Result<OutgoingFile> make_file(const PaperKind& kind, const Arguments& arguments) {
  Result<PaperRequest> request = request_of(kind, arguments);
  if (!request) return request.error();
  Result<std::vector<Ledger>> ledgers =
      load_ledgers({arguments.inputs.begin() + 1, arguments.inputs.end()});
  if (!ledgers) return ledgers.error();
  PaperSource source{{}, local_time()};
  for (const Ledger& ledger : ledgers.value()) source.ledgers.push_back(&ledger);
  Result<Id> record = find_record(kind, ledgers.value().front(), arguments.record);
  if (!record) return record.error();
  PaperRequest asked = request.take();
  asked.record = record.take();
  Result<Document> paper = make_paper(source, asked);
  if (!paper) return paper.error();
  return write_paper(paper.value(), arguments.format);
}

Result<void> check_words(const Arguments& arguments) {
  if (arguments.inputs.size() < 2) {
    return wrong_use(
        "要给文书种类和台账，例如 minsheng report decomposition 台账.json --to docx "
        "-o 任务分解表.docx。种类用 minsheng report --list 看。");
  }
  if (arguments.format.empty()) return wrong_use("缺少 --to，例如 --to docx。");
  if (arguments.output.empty()) return wrong_use("缺少 -o，写明存成哪个文件。");
  return {};
}

}  // namespace

ExitCode run_report(const Arguments& arguments) {
  if (arguments.list) return print(list_text(), ExitCode::fine);
  Result<void> good = check_words(arguments);
  if (!good) return report(good.error());
  const PaperKind* kind = find_paper_kind(arguments.inputs.front());
  if (!kind) return report(unknown_kind(arguments.inputs.front()));
  Result<OutgoingFile> file = make_file(*kind, arguments);
  if (!file) return report(file.error());
  Result<void> written = write_file(arguments.output, file.value().bytes);
  if (!written) return report(written.error());
  return print(std::string(kind->name) + "已写入 " + arguments.output + "\n", ExitCode::fine);
}

}  // namespace minsheng
