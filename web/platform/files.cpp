// Files from and to the browser, see files.h.
#include "platform/files.h"

#include <emscripten/emscripten.h>

#include <deque>
#include <utility>

#include "platform/frame_scheduler.h"

extern "C" {
void minsheng_files_listen();
void minsheng_files_choose(const char* accept, const char* purpose);
void minsheng_files_download(const char* name, const char* bytes, int length, const char* type);
}

namespace minsheng {
namespace {

std::deque<GivenFile> given;
bool dragged = false;

}  // namespace

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_file_given(const char* name, const char* purpose,
                                                         const char* bytes, int length,
                                                         int problem) {
  given.push_back({name, std::string(bytes, static_cast<std::size_t>(length)), purpose,
                   static_cast<FileProblem>(problem)});
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_file_drag(int over) {
  if (dragged == (over != 0)) return;
  dragged = over != 0;
  request_frame();
}

void init_files() { minsheng_files_listen(); }

void choose_file(const std::string& accept, const std::string& purpose) {
  minsheng_files_choose(accept.c_str(), purpose.c_str());
}

std::optional<GivenFile> take_file() {
  if (given.empty()) return std::nullopt;
  GivenFile first = std::move(given.front());
  given.pop_front();
  return first;
}

bool file_drag_active() { return dragged; }

void download_file(const std::string& name, std::string_view bytes, const std::string& mime_type) {
  minsheng_files_download(name.c_str(), bytes.data(), static_cast<int>(bytes.size()),
                          mime_type.c_str());
}

}  // namespace minsheng
