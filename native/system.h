// What the command line takes from the system: files, the clock, random names.
#pragma once

#include <string>

#include "base/result.h"

namespace minsheng {

// The whole file; "-" is standard input. Fails with io, naming the file and the system's reason.
Result<std::string> read_input(const std::string& path);

// All or nothing: written beside the target, flushed to the disk, then renamed over it.
Result<void> write_file(const std::string& path, const std::string& content);

// Standard output; fails when the reader has gone or the disk is full.
Result<void> write_output(const std::string& text);

// Local time, ISO 8601 with offset: 2024-03-20T09:41:00+08:00.
std::string local_time();

// 16 lower-case letters and digits from the system's random source.
std::string random_name();

// The last part of a path; "" for standard input.
std::string base_name(const std::string& path);

}  // namespace minsheng
