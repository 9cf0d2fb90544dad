// What a file is, by its bytes: a text, an office file this program reads, or something else.
#pragma once

#include <string_view>

#include "base/message.h"

namespace minsheng {

enum class FileKind { text, word, excel, other };

struct RecognisedFile {
  FileKind kind = FileKind::text;
  Message refusal;  // of `other`: what the file is and how to get at its text
};

// Office files by the names inside the archive, the rest by their first bytes. An archive that
// cannot be opened counts as `other`, and the refusal says what is wrong with it.
RecognisedFile recognise_file(std::string_view bytes);

}  // namespace minsheng
