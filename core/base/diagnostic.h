// What a reader or a checker has to say about a place in a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/message.h"

namespace minsheng {

// Half-open range of byte offsets into a UTF-8 text; both ends lie on character boundaries.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - begin; }
  bool contains(uint32_t offset) const { return begin <= offset && offset < end; }
  bool operator==(const Span&) const = default;
};

// Pieces in text order that do not overlap.
using SpanList = std::vector<Span>;

enum class Severity { error, warning, hint };  // 错误, 警告, 提示

struct Diagnostic {
  std::string code;  // stable, e.g. "item-without-lead"
  Severity severity = Severity::hint;
  Span span;
  Message message;

  bool operator==(const Diagnostic&) const = default;
};

}  // namespace minsheng
