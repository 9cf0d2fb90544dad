#include "platform/gb18030.h"

#include <emscripten.h>

#include <cstdlib>

namespace minsheng {
namespace {

// The text in fresh memory; its bytes, without a closing zero, are counted at `length`.
EM_JS(char*, decode_gb18030_bytes, (const char* bytes, int size, int* length), {
  const text = new TextDecoder('gb18030').decode(HEAPU8.slice(bytes, bytes + size));
  const room = lengthBytesUTF8(text) + 1;
  const out = _malloc(room);
  stringToUTF8(text, out, room);
  HEAP32[length >> 2] = room - 1;
  return out;
});

}  // namespace

std::string decode_gb18030(std::string_view bytes) {
  int length = 0;
  char* text = decode_gb18030_bytes(bytes.data(), static_cast<int>(bytes.size()), &length);
  std::string result(text, static_cast<size_t>(length));
  std::free(text);
  return result;
}

}  // namespace minsheng
