#include "format/gb18030_table.h"

#ifdef __EMSCRIPTEN__
#include <emscripten.h>

#include <cstdlib>

// clang-format off
EM_JS(char*, test_decode_gb18030, (const char* bytes, int count, int* length), {
  const text = new TextDecoder('gb18030').decode(HEAPU8.slice(bytes, bytes + count));
  const size = lengthBytesUTF8(text) + 1;
  const out = _malloc(size);
  stringToUTF8(text, out, size);
  HEAP32[length >> 2] = size - 1;
  return out;
});
// clang-format on

namespace minsheng::test {

std::string decode_gb18030(std::string_view bytes) {
  int length = 0;
  char* text = test_decode_gb18030(bytes.data(), static_cast<int>(bytes.size()), &length);
  std::string out(text, static_cast<size_t>(length));
  std::free(text);
  return out;
}

}  // namespace minsheng::test

#else

#include "native/gb18030.h"

namespace minsheng::test {

std::string decode_gb18030(std::string_view bytes) { return minsheng::decode_gb18030(bytes); }

}  // namespace minsheng::test

#endif
