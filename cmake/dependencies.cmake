# The third-party parts as targets; with setup.py the only place that knows package names.
# Natively the headers come from the system; emcc sees a folder with links to just these
# headers, for the rest of /usr/include belongs to another machine.

set(minsheng_headers ${CMAKE_BINARY_DIR}/headers)
function(minsheng_link_headers folder probe package)
  find_path(${folder}_root ${folder}/${probe} PATHS /usr/include /usr/local/include
            NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ${folder}_root)
    message(FATAL_ERROR "${folder}/${probe} not found: install ${package} or run "
                        "python3 cmake/setup.py")
  endif()
  file(MAKE_DIRECTORY ${minsheng_headers})
  file(CREATE_LINK ${${folder}_root}/${folder} ${minsheng_headers}/${folder} SYMBOLIC)
endfunction()

# JSON, for core/format/*.cpp only (tests/check_levels.py sees to it).
minsheng_link_headers(nlohmann json.hpp nlohmann-json3-dev)
add_library(minsheng_json INTERFACE)
target_include_directories(minsheng_json SYSTEM INTERFACE ${minsheng_headers})
target_compile_definitions(minsheng_json INTERFACE JSON_NOEXCEPTION)

if(MINSHENG_TESTS)
  minsheng_link_headers(doctest doctest.h doctest-dev)
  add_library(minsheng_doctest INTERFACE)
  target_include_directories(minsheng_doctest SYSTEM INTERFACE ${minsheng_headers})
  target_compile_definitions(minsheng_doctest INTERFACE
    DOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS)
endif()

# Dear ImGui, compiled here from source with the settings of web/ui/imgui_config.h. Its item
# hooks (IMGUI_ENABLE_TEST_ENGINE) are defined in web/ui.
set(imgui ${MINSHENG_IMGUI_DIR})
if(NOT imgui)
  set(imgui ${MINSHENG_DEPS_DIR}/imgui)
endif()
if(EXISTS ${imgui}/imgui.h)
  file(STRINGS ${imgui}/imgui.h imgui_version REGEX "define IMGUI_VERSION_NUM")
  string(REGEX MATCH "[0-9]+" imgui_version "${imgui_version}")
endif()
if(NOT imgui_version OR imgui_version LESS 19200)
  message(FATAL_ERROR "No Dear ImGui >= 1.92 in ${imgui}: run python3 cmake/setup.py, or pass "
                      "-DMINSHENG_IMGUI_DIR=<checkout>")
endif()
add_library(minsheng_imgui STATIC
  ${imgui}/imgui.cpp ${imgui}/imgui_draw.cpp ${imgui}/imgui_tables.cpp ${imgui}/imgui_widgets.cpp)
target_include_directories(minsheng_imgui SYSTEM PUBLIC ${imgui})
target_include_directories(minsheng_imgui PUBLIC ${PROJECT_SOURCE_DIR}/web)
target_compile_definitions(minsheng_imgui PUBLIC IMGUI_USER_CONFIG="ui/imgui_config.h")
target_compile_options(minsheng_imgui PRIVATE -fno-exceptions)
if(EMSCRIPTEN)
  target_sources(minsheng_imgui PRIVATE ${imgui}/backends/imgui_impl_opengl3.cpp)
  target_include_directories(minsheng_imgui SYSTEM PUBLIC ${imgui}/backends)
  target_compile_options(minsheng_imgui PRIVATE -fno-rtti)
endif()
