#include "format/office_error.h"

#include <string>
#include <utility>

namespace minsheng {

Error damaged_file(std::string_view what) {
  return {ErrorCode::bad_input,
          {"文件不完整或已损坏（{}）。请重新拷贝或下载；如果在 Word、WPS 或 Excel 中打得开，"
           "另存一份再导入。",
           {std::string(what)}}};
}

Error too_large_inside(std::string_view part, size_t limit_mb) {
  return {ErrorCode::too_large,
          {"文件展开后太大（{}，上限 {} MB），不像一份方案，没有读入。请只保留方案的部分，"
           "另存后再导入。",
           {std::string(part), std::to_string(limit_mb)}}};
}

Error encrypted_file() {
  return {ErrorCode::bad_input,
          {"文件设了打开密码，读不了。请用 Word、WPS 或 Excel 打开，取消密码，另存后再导入。", {}}};
}

Diagnostic note_on_pictures(size_t count) {
  Message message = {"文件里有 {} 张图片，图片里如有文字，读不出来。请核对是否有遗漏。",
                     {std::to_string(count)}};
  return {"pictures", Severity::hint, {}, std::move(message)};
}

}  // namespace minsheng
