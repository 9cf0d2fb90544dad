// Facts and services of the browser, see page.h.
#include "platform/page.h"

#include <emscripten/emscripten.h>

extern "C" {
void minsheng_page_now();
void minsheng_page_random(std::uint8_t* target, int count);
void minsheng_page_unsaved(int unsaved);
void minsheng_page_title(const char* title);
void minsheng_page_watch_hiding();
void minsheng_page_ready();
void minsheng_page_failure(const char* what);
}

namespace minsheng {
namespace {

std::string reply;
void (*save_when_hidden)() = nullptr;

}  // namespace

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_page_reply(const char* text, int length) {
  reply.assign(text, static_cast<std::size_t>(length));
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_page_hidden() {
  if (save_when_hidden != nullptr) save_when_hidden();
}

std::string local_now() {
  minsheng_page_now();
  return reply;
}

std::vector<std::uint8_t> random_bytes(int count) {
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(count));
  minsheng_page_random(bytes.data(), count);
  return bytes;
}

void set_unsaved(bool unsaved) { minsheng_page_unsaved(unsaved ? 1 : 0); }
void set_page_title(const std::string& title) { minsheng_page_title(title.c_str()); }

void on_page_hidden(void (*save)()) {
  if (save_when_hidden == nullptr) minsheng_page_watch_hiding();
  save_when_hidden = save;
}

void tell_ready() { minsheng_page_ready(); }
void tell_failure(const std::string& what) { minsheng_page_failure(what.c_str()); }

}  // namespace minsheng
