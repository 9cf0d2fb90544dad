#include <doctest/doctest.h>

#include "base/hash.h"
#include "store/frame.h"

namespace minsheng {

static Frame example(FrameKind kind) {
  return {kind, 7, 12, std::string(64, 'a'), kind == FrameKind::head ? "" : "正文\nbody"};
}

TEST_CASE("a frame reads back as it was written") {
  for (FrameKind kind : {FrameKind::snapshot, FrameKind::record, FrameKind::head}) {
    Result<Frame> read = decode_frame(kind, encode_frame(example(kind)));
    REQUIRE(read.ok());
    CHECK(read.value() == example(kind));
  }
}

TEST_CASE("a frame's first line says what it is") {
  std::string link(64, 'a');
  CHECK(encode_frame({FrameKind::record, 7, 12, link, "x"}) ==
        "minsheng-record 1 7 12 " + link + " 1 " +
            crc32_hex("minsheng-record 1 7 12 " + link + " 1 x") + "\nx");
  CHECK(encode_frame({FrameKind::snapshot, 1, 0, "", "x"}) ==
        "minsheng-snapshot 1 1 0 - 1 " + sha256_hex("minsheng-snapshot 1 1 0 - 1 x") + "\nx");
}

TEST_CASE("a frame cut at any byte or with any bit flipped is bad input, never a later version") {
  for (FrameKind kind : {FrameKind::snapshot, FrameKind::record, FrameKind::head}) {
    std::string whole = encode_frame(example(kind));
    for (size_t i = 0; i < whole.size(); ++i) {
      CAPTURE(i);
      CHECK(decode_frame(kind, whole.substr(0, i)).error().code == ErrorCode::bad_input);
      for (int bit = 0; bit < 8; ++bit) {
        std::string flipped = whole;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
        CHECK(decode_frame(kind, flipped).error().code == ErrorCode::bad_input);
      }
    }
    CHECK_FALSE(decode_frame(kind, whole + "x").ok());
  }
}

TEST_CASE("a whole frame of a later version is told from a damaged one") {
  std::string start = "minsheng-record 2 7 12 - 1 ";
  std::string bytes = start + crc32_hex(start + "x") + "\nx";
  CHECK(decode_frame(FrameKind::record, bytes).error().code == ErrorCode::newer_version);
}

TEST_CASE("a frame of another kind is bad input") {
  std::string bytes = encode_frame(example(FrameKind::record));
  CHECK_FALSE(decode_frame(FrameKind::head, bytes).ok());
  CHECK_FALSE(decode_frame(FrameKind::record, "").ok());
  CHECK_FALSE(decode_frame(FrameKind::record, "\n\n\n").ok());
}

}  // namespace minsheng
