// Reading zip archives in memory (PKWARE APPNOTE 6.3), the container of .docx and .xlsx.
// Archives come from anywhere: every offset and size is checked, and what may be unpacked is
// bounded. Names of entries are only compared, never used as paths.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace minsheng {

inline constexpr size_t kMaxZipEntries = 20000;
inline constexpr size_t kMaxPartBytes = size_t{48} << 20;      // one entry, unpacked
inline constexpr size_t kMaxUnpackedBytes = size_t{96} << 20;  // all that is read of an archive

// True for bytes that begin as a zip archive does.
bool is_zip(std::string_view bytes);

class ZipArchive {
 public:
  // Reads the central directory. `bytes` must outlive the archive. Fails where the directory is
  // missing (a file that was cut), broken, split over several files or too long.
  static Result<ZipArchive> open(std::string_view bytes);

  // As stored, in the directory's order.
  std::vector<std::string_view> names() const;

  bool has(std::string_view name) const;

  // The unpacked entry; of two with the same name the first. Fails for a missing or encrypted
  // one, an unknown method, a wrong size or checksum, and over the limits above.
  Result<std::string> read(std::string_view name);

 private:
  struct Entry {
    std::string_view name;
    uint16_t flags = 0;
    uint16_t method = 0;
    uint32_t checksum = 0;
    uint64_t packed_size = 0;
    uint64_t size = 0;
    uint64_t offset = 0;  // of the local header
  };

  const Entry* find(std::string_view name) const;
  std::optional<std::string_view> packed_bytes(const Entry& entry) const;
  static std::optional<Entry> read_entry(std::string_view bytes, size_t at);

  std::string_view bytes_;
  std::vector<Entry> entries_;
  size_t unpacked_ = 0;  // by read() so far
};

}  // namespace minsheng
