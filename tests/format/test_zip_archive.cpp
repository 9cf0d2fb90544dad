// Zip archives: written and read again, and damaged in every way.
#include <doctest/doctest.h>

#include <random>

#include "format/zip_archive.h"
#include "format/zip_writer.h"

namespace minsheng {
namespace {

std::string damaged(const std::string& what) {
  return "文件不完整或已损坏（" + what +
         "）。请重新拷贝或下载；如果在 Word、WPS 或 Excel 中打得开，另存一份再导入。";
}

// The entry's content, or the message.
std::string read(std::string_view bytes, std::string_view name) {
  Result<ZipArchive> opened = ZipArchive::open(bytes);
  if (!opened) return to_text(opened.error().message);
  ZipArchive archive = opened.take();
  Result<std::string> content = archive.read(name);
  return content ? content.value() : to_text(content.error().message);
}

void put_number(std::string& bytes, size_t at, uint32_t value, size_t length) {
  for (size_t i = 0; i < length; ++i) bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xFF);
}

TEST_CASE("parts that are written are read again, as they were and in order") {
  std::string noise;
  std::mt19937 random(3);
  for (int i = 0; i < 100'000; ++i) noise += static_cast<char>(random() & 0xFF);
  std::vector<ZipPart> parts = {{"a.xml", "民生"}, {"b/empty", ""}, {"c", noise}};
  std::string bytes = write_zip(parts);
  CHECK(bytes == write_zip(parts));
  CHECK(is_zip(bytes));
  Result<ZipArchive> opened = ZipArchive::open(bytes);
  CHECK(opened.value().names() == std::vector<std::string_view>{"a.xml", "b/empty", "c"});
  for (const ZipPart& part : parts) CHECK(read(bytes, part.name) == part.content);
  CHECK(read(bytes, "d") == damaged("缺少 d"));
}

TEST_CASE("an empty archive is one") {
  std::string bytes = write_zip({});
  CHECK(is_zip(bytes));
  CHECK(ZipArchive::open(bytes).value().names().empty());
}

TEST_CASE("a stored entry is read as it is") {
  std::string bytes = write_zip({{"a", "x"}});
  size_t packed = bytes.find("PK\x01\x02") - 31;
  std::string stored = bytes.substr(0, 31) + "x" + bytes.substr(31 + packed);
  size_t directory = stored.find("PK\x01\x02");
  put_number(stored, 8, 0, 2);
  put_number(stored, directory + 10, 0, 2);
  put_number(stored, directory + 20, 1, 4);
  put_number(stored, stored.size() - 6, static_cast<uint32_t>(directory), 4);
  CHECK(read(stored, "a") == "x");
}

TEST_CASE("sizes of a zip64 field are used") {
  std::string bytes = write_zip({{"a", "民生"}});
  size_t at = bytes.find("PK\x01\x02");
  std::string field("\x01\0\x08\0\x06\0\0\0\0\0\0\0", 12);
  put_number(bytes, at + 24, 0xFFFFFFFF, 4);
  put_number(bytes, at + 30, 12, 2);
  bytes.insert(at + 47, field);
  CHECK(read(bytes, "a") == "民生");
}

TEST_CASE("an archive that was cut anywhere is refused") {
  std::string bytes = write_zip({{"word/document.xml", "<w:document/>"}, {"b", "民生实事"}});
  for (size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    CHECK(read(bytes.substr(0, size), "b") == damaged("ZIP 目录缺失"));
  }
}

TEST_CASE("a flipped bit never gives other content") {
  std::string bytes = write_zip({{"a", "民生实事民生实事"}});
  for (size_t at = 0; at < bytes.size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      CAPTURE(at);
      std::string flipped = bytes;
      flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
      std::string content = read(flipped, "a");
      bool good = content == "民生实事民生实事" || content.starts_with("文件");
      CHECK(good);
    }
  }
}

TEST_CASE("an encrypted entry says so") {
  std::string bytes = write_zip({{"a", "x"}});
  put_number(bytes, bytes.find("PK\x01\x02") + 8, 1, 2);
  CHECK(read(bytes, "a") ==
        "文件设了打开密码，读不了。请用 Word、WPS 或 Excel 打开，取消密码，另存后再导入。");
}

TEST_CASE("a bomb is refused by its size, and one that lies about it is damaged") {
  std::string bomb(kMaxPartBytes + 1, 'a');
  CHECK(read(write_zip({{"a", bomb}}), "a") ==
        "文件展开后太大（a，上限 48 MB），不像一份方案，没有读入。请只保留方案的部分，"
        "另存后再导入。");
  std::string lying = write_zip({{"a", std::string(5'000'000, 'a')}});
  put_number(lying, lying.find("PK\x01\x02") + 24, 100, 4);
  CHECK(read(lying, "a") == damaged("a"));
}

TEST_CASE("all that is unpacked of an archive is bounded together") {
  std::string part(40 << 20, 'a');
  std::string bytes = write_zip({{"a", part}});
  ZipArchive archive = ZipArchive::open(bytes).take();
  CHECK(archive.read("a").ok());
  CHECK(archive.read("a").ok());
  CHECK(archive.read("a").error().code == ErrorCode::too_large);
}

TEST_CASE("names that point out of the archive are only names") {
  std::string bytes = write_zip({{"../../etc/passwd", "x"}, {"/abs", "y"}, {"", "z"}});
  CHECK(read(bytes, "../../etc/passwd") == "x");
  CHECK(read(bytes, "/abs") == "y");
  CHECK(read(bytes, "") == "z");
}

}  // namespace
}  // namespace minsheng
