# Two interface targets every own target links: minsheng_warnings (warnings are errors) and
# minsheng_options (what the language may do here, and the sanitizers when asked for).
add_library(minsheng_warnings INTERFACE)
target_compile_options(minsheng_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 sees an overlap in every "literal" + std::string once it optimizes (GCC bug 105651).
  # It also takes a variant's other members for uninitialised, and the first step of a sort for out of
  # bounds, where it inlines much.
  target_compile_options(minsheng_warnings INTERFACE
    -Wno-restrict -Wno-maybe-uninitialized -Wno-array-bounds)
endif()

# The core reports by Result and Diagnostic; exceptions would not reach the page anyway.
add_library(minsheng_options INTERFACE)
target_compile_options(minsheng_options INTERFACE -fno-exceptions)
target_link_libraries(minsheng_options INTERFACE minsheng_warnings)

if(EMSCRIPTEN)
  # The page is shipped without run-time type information: 5 % smaller, nothing here needs it.
  target_compile_options(minsheng_options INTERFACE -fno-rtti)
endif()

if(MINSHENG_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(minsheng_options INTERFACE ${sanitizers})
  target_link_options(minsheng_options INTERFACE ${sanitizers})
endif()
