// Reading zip archives: see zip_archive.h. Inflating is zlib's.
#include "format/zip_archive.h"

#include <zlib.h>

#include <algorithm>
#include <optional>

#include "format/office_error.h"

namespace minsheng {
namespace {

constexpr std::string_view kLocalHeader = "PK\x03\x04";
constexpr std::string_view kDirectoryEntry = "PK\x01\x02";
constexpr std::string_view kDirectoryEnd = "PK\x05\x06";
constexpr size_t kLocalHeaderSize = 30;
constexpr size_t kDirectoryEntrySize = 46;
constexpr size_t kDirectoryEndSize = 22;
constexpr uint32_t kIn64 = 0xFFFFFFFF;  // the real value stands in the zip64 field
constexpr uint16_t kEncrypted = 1;      // of the flags
constexpr uint16_t kStored = 0;
constexpr uint16_t kDeflated = 8;

// Little endian; the caller has checked the bounds.
uint64_t number_at(std::string_view bytes, size_t at, size_t length) {
  uint64_t value = 0;
  for (size_t i = length; i > 0; --i) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + i - 1]);
  }
  return value;
}

uint16_t u16(std::string_view bytes, size_t at) {
  return static_cast<uint16_t>(number_at(bytes, at, 2));
}

uint32_t u32(std::string_view bytes, size_t at) {
  return static_cast<uint32_t>(number_at(bytes, at, 4));
}

// The end record stands before a comment of at most 64 KB that it knows the length of.
std::optional<size_t> find_directory_end(std::string_view bytes) {
  if (bytes.size() < kDirectoryEndSize) return std::nullopt;
  size_t last = bytes.size() - kDirectoryEndSize;
  size_t first = last - std::min<size_t>(last, UINT16_MAX);
  for (size_t at = last + 1; at > first; --at) {
    if (bytes.substr(at - 1, 4) == kDirectoryEnd) return at - 1;
  }
  return std::nullopt;
}

// The data of extra field 1 (zip64), empty without one.
std::string_view zip64_field(std::string_view extra) {
  while (extra.size() >= 4) {
    size_t size = u16(extra, 2);
    if (size > extra.size() - 4) break;
    if (u16(extra, 0) == 1) return extra.substr(4, size);
    extra.remove_prefix(4 + size);
  }
  return {};
}

// Raw deflate data that must give exactly `size` bytes.
bool inflate_exactly(std::string_view packed, std::string& out, size_t size) {
  out.resize(size + 1);  // one more, so that too much is seen
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return false;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));  // only read
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  bool ended = inflate(&stream, Z_FINISH) == Z_STREAM_END;
  bool whole = ended && stream.total_out == size;
  inflateEnd(&stream);
  out.resize(size);
  return whole;
}

uint32_t checksum_of(std::string_view bytes) {
  return static_cast<uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

}  // namespace

bool is_zip(std::string_view bytes) {
  return bytes.starts_with(kLocalHeader) || bytes.starts_with(kDirectoryEnd);
}

std::optional<ZipArchive::Entry> ZipArchive::read_entry(std::string_view bytes, size_t at) {
  if (at > bytes.size() || bytes.size() - at < kDirectoryEntrySize ||
      bytes.substr(at, 4) != kDirectoryEntry) {
    return std::nullopt;
  }
  Entry entry;
  entry.flags = u16(bytes, at + 8);
  entry.method = u16(bytes, at + 10);
  entry.checksum = u32(bytes, at + 16);
  entry.packed_size = u32(bytes, at + 20);
  entry.size = u32(bytes, at + 24);
  entry.offset = u32(bytes, at + 42);
  size_t name_size = u16(bytes, at + 28), extra_size = u16(bytes, at + 30);
  if (bytes.size() - at - kDirectoryEntrySize < name_size + extra_size) return std::nullopt;
  entry.name = bytes.substr(at + kDirectoryEntrySize, name_size);
  std::string_view extra =
      zip64_field(bytes.substr(at + kDirectoryEntrySize + name_size, extra_size));
  for (uint64_t* value : {&entry.size, &entry.packed_size, &entry.offset}) {
    if (*value != kIn64 || extra.size() < 8) continue;
    *value = number_at(extra, 0, 8);
    extra.remove_prefix(8);
  }
  return entry;
}

Result<ZipArchive> ZipArchive::open(std::string_view bytes) {
  std::optional<size_t> end = find_directory_end(bytes);
  if (!end) return damaged_file("ZIP 目录缺失");
  size_t count = u16(bytes, *end + 10);
  if (count > kMaxZipEntries) return damaged_file("ZIP 目录过长");
  ZipArchive archive;
  archive.bytes_ = bytes;
  size_t at = u32(bytes, *end + 16);
  for (size_t i = 0; i < count; ++i) {
    std::optional<Entry> entry = read_entry(bytes.substr(0, *end), at);
    if (!entry) return damaged_file("ZIP 目录");
    archive.entries_.push_back(*entry);
    at += kDirectoryEntrySize + entry->name.size() + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  return archive;
}

std::vector<std::string_view> ZipArchive::names() const {
  std::vector<std::string_view> names;
  for (const Entry& entry : entries_) names.push_back(entry.name);
  return names;
}

const ZipArchive::Entry* ZipArchive::find(std::string_view name) const {
  auto found = std::find_if(entries_.begin(), entries_.end(),
                            [&](const Entry& entry) { return entry.name == name; });
  return found == entries_.end() ? nullptr : &*found;
}

bool ZipArchive::has(std::string_view name) const { return find(name) != nullptr; }

std::optional<std::string_view> ZipArchive::packed_bytes(const Entry& entry) const {
  if (entry.offset > bytes_.size()) return std::nullopt;
  auto at = static_cast<size_t>(entry.offset);
  if (bytes_.size() - at < kLocalHeaderSize || bytes_.substr(at, 4) != kLocalHeader) {
    return std::nullopt;
  }
  size_t begin = at + kLocalHeaderSize + u16(bytes_, at + 26) + u16(bytes_, at + 28);
  if (begin > bytes_.size() || bytes_.size() - begin < entry.packed_size) return std::nullopt;
  return bytes_.substr(begin, static_cast<size_t>(entry.packed_size));
}

Result<std::string> ZipArchive::read(std::string_view name) {
  const Entry* entry = find(name);
  if (!entry) return damaged_file("缺少 " + std::string(name));
  if (entry->flags & kEncrypted) return encrypted_file();
  if (entry->size > kMaxPartBytes) return too_large_inside(name, kMaxPartBytes >> 20);
  if (entry->size > kMaxUnpackedBytes - unpacked_) {
    return too_large_inside(name, kMaxUnpackedBytes >> 20);
  }
  std::optional<std::string_view> packed = packed_bytes(*entry);
  std::string out;
  bool whole = false;
  if (packed && entry->method == kStored && entry->packed_size == entry->size) {
    out = *packed;
    whole = true;
  } else if (packed && entry->method == kDeflated) {
    whole = inflate_exactly(*packed, out, static_cast<size_t>(entry->size));
  }
  if (!whole || checksum_of(out) != entry->checksum) return damaged_file(name);
  unpacked_ += out.size();
  return out;
}

}  // namespace minsheng
