// The commands. Results go to standard output or a file, what went wrong to standard error.
#pragma once

#include <string>
#include <vector>

namespace minsheng {

enum class ExitCode {
  fine = 0,
  findings = 1,  // something was left unread or is to be looked at
  unusable = 2,  // the input is not what the command needs, or the command line is wrong
  system = 3,    // a file or the system refused
};

// The command line after the command's name, sorted out.
struct Arguments {
  std::vector<std::string> inputs;
  std::string output;   // -o; "" when not given
  std::string rules;    // --rules; "" when not given
  std::string sheet;    // --sheet; "" when not given
  std::string month;    // --month; "" when not given
  std::string quarter;  // --quarter; "" when not given
  std::string unit;     // --unit; "" when not given
  std::string order;    // --order; "" when not given
  std::string record;   // --record; "" when not given
  std::string format;   // --to; "" when not given
  bool json = false;
  bool items = false;
  bool units = false;
  bool list = false;
};

ExitCode run_import(const Arguments& arguments);
ExitCode run_sample(const Arguments& arguments);  // writes a sample that is built in
ExitCode run_show(const Arguments& arguments);
ExitCode run_text(const Arguments& arguments);    // unusable where the ledger holds no plan
ExitCode run_check(const Arguments& arguments);   // fine, or findings where errors are open
ExitCode run_status(const Arguments& arguments);  // findings where items are late or unreported
ExitCode run_assess(const Arguments& arguments);
ExitCode run_form(const Arguments& arguments);    // writes a unit's report form
ExitCode run_take(const Arguments& arguments);    // findings where the form was not taken
ExitCode run_report(const Arguments& arguments);  // writes a paper, or lists the kinds
ExitCode run_bundle(const Arguments& arguments);
ExitCode run_unbundle(const Arguments& arguments);

}  // namespace minsheng
