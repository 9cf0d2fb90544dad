// The command line `minsheng`: reads its arguments and starts a command.
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "native/commands.h"
#include "native/system.h"

namespace minsheng {
namespace {

constexpr std::string_view kHelp = R"(民生台账：从实施方案到台账

用法
  minsheng import 文件 [-o 台账.json]   读方案，显示读到的内容；-o 另存为台账
  minsheng import 文件 --json           把读到的内容写成 JSON（字段见 docs/format.md）
  minsheng sample 名称 -o 台账.json      写出内置的示例台账，例如 pingjiang-2024-year（月报为虚构）
  minsheng show 台账 [--items|--units|--json]
                                        显示台账：概况、逐项、按牵头单位，或 JSON
  minsheng text 台账 [-o 文件]          把台账写成方案文本，可再用 import 读回
  minsheng check 台账… [--json] [--rules 规则文件]
                                        校核：矛盾、缺漏和差错，几个台账一起比较
  minsheng status 台账 [--month 2024-03] [--json] [--rules 规则文件]
                                        一个月的亮灯、滞后、未报送和到期预计；不写月份时看最近报送的月份
  minsheng assess 台账 --quarter 2024Q1 [--json] [--rules 规则文件]
                                        一个季度的考评：各单位得分、名次和等次
  minsheng form 台账 --unit 单位 --month 2024-03 -o 文件
                                        给一个单位做一个月的填报表，单位用网页打开来填
  minsheng take 台账 填报表 -o 台账.json 收单位交回的填报表
  minsheng report 种类 台账… --to docx|xlsx|html|csv|txt -o 文件
                  [--month 2024-03|--quarter 2024Q1] [--unit 单位] [--order 排法] [--record 哪一份]
                                        出文：任务分解表、月度填报表、对比表等
  minsheng report --list                列出文书的种类、选项和格式
  minsheng bundle 台账… -o 文件         把一个或几个台账装进交换包
  minsheng unbundle 文件 -o 文件夹      拆开交换包，每个台账一个文件
  minsheng --help

说明
  文件写作 - 时读标准输入。方案可以是 Word 文档（.docx）、Excel 工作簿（.xlsx）、
  网页（.html）或文本：UTF-8、UTF-16、GB18030（含 GBK、GB2312）。
  工作簿有几张工作表时，import 读第一张有事项的可见工作表；要读别的用 --sheet 表名。
  show、check 和 bundle 的“台账”也可以是只含一个台账的交换包。
  -o 写文件时先写好再换名，中途失败不会损坏原有文件；import、bundle 会替换同名文件，
  unbundle 遇到内容不同的同名文件就停下，不覆盖。

退出码
  0  正常
  1  有需要留意的：有文字未识别、没有读到事项，或有警告；check 时有未处理的错误；
     status 时有滞后或未报送；take 时有两边都改的地方或没有新内容，什么都没写
  2  输入不可用（不是文本、不是台账或交换包、已损坏、版本更新），或命令写错
  3  文件或系统出错（找不到、无权限、磁盘满）
)";

struct Command {
  std::string_view name;
  ExitCode (*run)(const Arguments&);
  std::string_view options;   // that it takes
  std::string_view required;  // of those with a value
  size_t least_inputs, most_inputs;
};

constexpr size_t kMany = 1000;

constexpr Command kCommands[] = {
    {"import", run_import, "-o --sheet --json", "", 1, 1},
    {"sample", run_sample, "-o", "-o", 1, 1},
    {"show", run_show, "--items --units --json", "", 1, 1},
    {"text", run_text, "-o", "", 1, 1},
    {"check", run_check, "--rules --json", "", 1, kMany},
    {"status", run_status, "--month --rules --json", "", 1, 1},
    {"assess", run_assess, "--quarter --rules --json", "--quarter", 1, 1},
    {"form", run_form, "-o --unit --month", "-o --unit", 1, 1},
    {"take", run_take, "-o", "-o", 2, 2},
    {"report", run_report, "-o --to --month --quarter --unit --order --record --list", "", 0,
     kMany},
    {"bundle", run_bundle, "-o", "-o", 1, kMany},
    {"unbundle", run_unbundle, "-o", "-o", 1, 1},
};

const Command* find_command(std::string_view name) {
  for (const Command& command : kCommands) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

bool has_option(const Command& command, std::string_view option) {
  std::string options = " " + std::string(command.options) + " ";
  return options.find(" " + std::string(option) + " ") != std::string::npos;
}

// Where the word behind the option goes; null for an option that stands alone.
std::string* named_value(const std::string& option, Arguments& out) {
  if (option == "-o") return &out.output;
  if (option == "--rules") return &out.rules;
  if (option == "--sheet") return &out.sheet;
  if (option == "--month") return &out.month;
  if (option == "--unit") return &out.unit;
  if (option == "--order") return &out.order;
  if (option == "--record") return &out.record;
  if (option == "--to") return &out.format;
  return option == "--quarter" ? &out.quarter : nullptr;
}

bool* flag(const std::string& option, Arguments& out) {
  if (option == "--json") return &out.json;
  if (option == "--items") return &out.items;
  return option == "--list" ? &out.list : &out.units;
}

// Empty, or what is wrong.
std::string check_complete(const Command& command, Arguments& out) {
  size_t count = out.inputs.size();
  if (count == 0 && command.least_inputs > 0) return "缺少文件";
  if (count > command.most_inputs) {
    return command.most_inputs == 1 ? "只能给一个文件" : "文件给多了";
  }
  if (count < command.least_inputs) return "要给台账和填报表两个文件";
  for (std::string_view option : split(command.required, " ")) {
    if (!option.empty() && named_value(std::string(option), out)->empty()) {
      return "缺少 " + std::string(option);
    }
  }
  if (out.json + out.items + out.units > 1) return "--json、--items、--units 只能选一个";
  return "";
}

// Empty, or what is wrong.
std::string parse(const Command& command, const std::vector<std::string>& words, Arguments& out) {
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    bool is_option = word.size() > 1 && word.starts_with('-');
    if (!is_option) {
      out.inputs.push_back(word);
    } else if (!has_option(command, word)) {
      return "没有选项 " + word;
    } else if (std::string* value = named_value(word, out)) {
      if (++i == words.size() || words[i].empty()) return word + " 后面要有内容";
      *value = words[i];
    } else {
      *flag(word, out) = true;
    }
  }
  return check_complete(command, out);
}

ExitCode complain(const std::string& problem) {
  std::cerr << problem << "。用 minsheng --help 看用法。\n";
  return ExitCode::unusable;
}

ExitCode run(const std::vector<std::string>& words) {
  if (words.empty()) return complain("缺少命令");
  for (const std::string& word : words) {
    if (word != "--help" && word != "-h") continue;
    return write_output(std::string(kHelp)) ? ExitCode::fine : ExitCode::system;
  }
  const Command* command = find_command(words.front());
  if (!command) return complain("没有命令 " + words.front());
  Arguments arguments;
  std::string problem = parse(*command, {words.begin() + 1, words.end()}, arguments);
  return problem.empty() ? command->run(arguments) : complain(problem);
}

}  // namespace
}  // namespace minsheng

int main(int argc, char** argv) { return static_cast<int>(minsheng::run({argv + 1, argv + argc})); }
