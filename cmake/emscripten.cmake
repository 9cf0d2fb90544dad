# Toolchain: the emcc found on the PATH (Debian's, or a newer one), with its own CMake platform.
find_program(emcc emcc REQUIRED)
file(REAL_PATH ${emcc} emcc_file)
cmake_path(GET emcc_file PARENT_PATH emscripten_root)
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)

# Debian keeps the JavaScript optimizer's modules (acorn) in the system's folder; emcc's linker
# finds them by NODE_PATH only.
if(EXISTS /usr/share/nodejs/acorn)
  set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK
    "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")
endif()
