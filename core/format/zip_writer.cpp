// Writing zip archives: see zip_writer.h. Deflating is zlib's.
#include "format/zip_writer.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>

#include "base/ensure.h"

namespace minsheng {
namespace {

void append_number(std::string& out, uint64_t value, size_t length) {
  for (size_t i = 0; i < length; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::string deflate_raw(const std::string& content) {
  z_stream stream{};
  int ready =
      deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  ENSURE(ready == Z_OK, "no memory for deflating");
  std::string packed(deflateBound(&stream, static_cast<uLong>(content.size())), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));  // only read
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  int done = deflate(&stream, Z_FINISH);
  ENSURE(done == Z_STREAM_END, "deflateBound is enough for one call");
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

// Says that the name is UTF-8, where it is more than ASCII.
uint16_t flags_of(const ZipPart& part) {
  constexpr uint16_t kUtf8Name = 0x0800;
  bool ascii = std::all_of(part.name.begin(), part.name.end(),
                           [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return ascii ? uint16_t{0} : kUtf8Name;
}

// What local header and directory entry have in common: from the version to the lengths.
std::string common_fields(const ZipPart& part, size_t packed_size) {
  constexpr uint16_t kVersion = 20;
  constexpr uint16_t kDeflated = 8;
  constexpr uint32_t kFirstDay = 0x00210000;  // DOS date and time of 1980-01-01 00:00
  std::string out;
  append_number(out, kVersion, 2);
  append_number(out, flags_of(part), 2);
  append_number(out, kDeflated, 2);
  append_number(out, kFirstDay, 4);
  append_number(out,
                crc32(0, reinterpret_cast<const Bytef*>(part.content.data()),
                      static_cast<uInt>(part.content.size())),
                4);
  append_number(out, packed_size, 4);
  append_number(out, part.content.size(), 4);
  append_number(out, part.name.size(), 2);
  append_number(out, 0, 2);  // extra field
  return out;
}

}  // namespace

std::string write_zip(const std::vector<ZipPart>& parts) {
  std::string out;
  std::string directory;
  for (const ZipPart& part : parts) {
    std::string packed = deflate_raw(part.content);
    std::string fields = common_fields(part, packed.size());
    directory += "PK\x01\x02";
    append_number(directory, 20, 2);  // made by: MS-DOS, version 2.0
    directory += fields;
    directory.append(10, '\0');  // comment, disk, attributes
    append_number(directory, out.size(), 4);
    directory += part.name;
    out += "PK\x03\x04" + fields + part.name + packed;
  }
  size_t begin = out.size();
  out += directory + "PK\x05\x06";
  append_number(out, 0, 4);  // disks
  append_number(out, parts.size(), 2);
  append_number(out, parts.size(), 2);
  append_number(out, directory.size(), 4);
  append_number(out, begin, 4);
  append_number(out, 0, 2);  // comment
  return out;
}

}  // namespace minsheng
