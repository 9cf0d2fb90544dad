#include "platform/gb18030.h"

#include <emscripten.h>

#include <cstdlib>

namespace minsheng {
namespace {

EM_JS(char*, decode_gb18030_bytes, (const char* bytes, int size), {
  const text = new TextDecoder('gb18030').decode(HEAPU8.slice(bytes, bytes + size));
  const room = lengthBytesUTF8(text) + 1;
  const out = _malloc(room);
  stringToUTF8(text, out, room);
  return out;
});

}  // namespace

std::string decode_gb18030(std::string_view bytes) {
  char* text = decode_gb18030_bytes(bytes.data(), static_cast<int>(bytes.size()));
  std::string result(text);
  std::free(text);
  return result;
}

}  // namespace minsheng
