#include "model/field_value.h"

#include "base/utf8.h"

namespace minsheng {
namespace {

struct DisplayVisitor {
  std::string operator()(std::monostate) const { return "—"; }
  std::string operator()(bool value) const { return value ? "是" : "否"; }
  std::string operator()(int64_t value) const { return std::to_string(value); }
  std::string operator()(const Decimal& value) const { return to_grouped(value); }
  std::string operator()(const std::string& value) const { return value.empty() ? "—" : value; }
  std::string operator()(const TextList& value) const {
    return value.empty() ? "—" : join(value, "、");
  }
  std::string operator()(const SpanList& value) const {
    std::string out;
    for (const Span& span : value) {
      if (!out.empty()) out += "、";
      out += std::to_string(span.begin) + "–" + std::to_string(span.end);
    }
    return out.empty() ? "—" : out;
  }
};

}  // namespace

bool is_nothing(const FieldValue& value) { return std::holds_alternative<std::monostate>(value); }

std::string to_display(const FieldValue& value) { return std::visit(DisplayVisitor{}, value); }

}  // namespace minsheng
