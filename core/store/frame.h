// The envelope of everything the journal stores: one header line and a body.
//   minsheng-snapshot 1 <generation> <sequence> <link> <length of body> <sha-256>\n<body>
//   minsheng-record   1 <generation> <sequence> <link> <length of body> <crc-32>\n<body>
//   minsheng-head     1 <generation> <sequence> <link> 0 <crc-32>\n
// The check covers the header line before it and the body. This line stays as it is in all
// versions, so that a later program's file can be told from a damaged one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace minsheng {

inline constexpr int kFrameVersion = 1;

enum class FrameKind { snapshot, record, head };

struct Frame {
  FrameKind kind = FrameKind::record;
  int64_t generation = 0;
  int64_t sequence = 0;  // of this record; of the last record that a snapshot or head includes
  std::string link;      // SHA-256 (hex) of that record's bytes, for a record of the one before
  std::string body;

  bool operator==(const Frame&) const = default;
};

std::string encode_frame(const Frame& frame);

// bad_input for anything that encode_frame did not write, byte for byte; newer_version for a
// whole frame of a later version.
Result<Frame> decode_frame(FrameKind kind, std::string_view bytes);

}  // namespace minsheng
