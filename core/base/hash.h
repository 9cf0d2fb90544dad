// Digests over bytes: SHA-256 (FIPS 180-4) for bundles and snapshots, CRC-32 (IEEE 802.3, as in
// zlib) for journal records. They detect damage, not forgery.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace minsheng {

using Sha256Digest = std::array<uint8_t, 32>;

Sha256Digest sha256(std::string_view bytes);

// Lower-case hexadecimal, 64 characters.
std::string sha256_hex(std::string_view bytes);

uint32_t crc32(std::string_view bytes);

// Lower-case hexadecimal, 8 characters.
std::string crc32_hex(std::string_view bytes);

}  // namespace minsheng
