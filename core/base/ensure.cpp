#include "base/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace minsheng {
namespace {

void print_failure(const char* file, int line, const char* condition, const char* reason) {
  std::fprintf(stderr, "%s:%d: broken invariant: %s (%s)\n", file, line, reason, condition);
}

EnsureHandler handler_ = print_failure;

}  // namespace

void set_ensure_handler(EnsureHandler handler) { handler_ = handler ? handler : print_failure; }

void ensure_failed(const char* file, int line, const char* condition, const char* reason) {
  handler_(file, line, condition, reason);
  std::abort();
}

}  // namespace minsheng
