// ENSURE: an invariant that must hold in every build, debug or shipped.
// A broken invariant is a defect of the program, never of its input; the shell decides how to show
// it.
#pragma once

namespace minsheng {

// Called once with the place and the reason; must not return to the caller's logic.
// The default handler prints to standard error. After it returns the program stops.
using EnsureHandler = void (*)(const char* file, int line, const char* condition,
                               const char* reason);

void set_ensure_handler(EnsureHandler handler);

[[noreturn]] void ensure_failed(const char* file, int line, const char* condition,
                                const char* reason);

}  // namespace minsheng

#define ENSURE(condition, reason) \
  ((condition) ? (void)0 : ::minsheng::ensure_failed(__FILE__, __LINE__, #condition, reason))
