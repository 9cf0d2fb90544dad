// What every command does with a result: prints it, or says what went wrong.
#pragma once

#include <string>

#include "app/files.h"
#include "native/commands.h"

namespace minsheng {

// To standard error; the exit code that fits it. `file` names where it happened, "" for nowhere.
ExitCode report(const Error& error, const std::string& file = "");

// To standard output: `good`, unless it could not be written.
ExitCode print(const std::string& text, ExitCode good);

// A ledger file, or a bundle that holds just one ledger.
Result<Ledger> load_ledger_file(const std::string& path);

}  // namespace minsheng
