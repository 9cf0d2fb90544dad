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

# Parts compiled here from source, natively and for the page: setup.py's copy in
# MINSHENG_DEPS_DIR, or the checkout that MINSHENG_<NAME>_DIR names. Sets `name` to its folder.
function(minsheng_find_source name probe version_macro least)
  string(TOUPPER ${name} upper)
  set(folder ${MINSHENG_${upper}_DIR})
  if(NOT folder)
    set(folder ${MINSHENG_DEPS_DIR}/${name})
  endif()
  set(version 0)
  if(EXISTS ${folder}/${probe})
    file(STRINGS ${folder}/${probe} lines REGEX "define ${version_macro}")
    if(lines MATCHES "define ${version_macro}[ \t]+([0-9a-fx]+)")
      math(EXPR version ${CMAKE_MATCH_1})
    endif()
  endif()
  if(version LESS least)
    message(FATAL_ERROR "No ${name} with ${version_macro} >= ${least} in ${folder}: run "
                        "python3 cmake/setup.py, or pass -DMINSHENG_${upper}_DIR=<checkout>")
  endif()
  set(${name} ${folder} PARENT_SCOPE)
endfunction()

# Inflating and deflating, for core/format/*.cpp only.
minsheng_find_source(zlib zlib.h ZLIB_VERNUM 4784)  # 0x12b0
enable_language(C)
add_library(minsheng_zlib STATIC
  ${zlib}/adler32.c ${zlib}/crc32.c ${zlib}/deflate.c ${zlib}/inffast.c ${zlib}/inflate.c
  ${zlib}/inftrees.c ${zlib}/trees.c ${zlib}/zutil.c)
target_include_directories(minsheng_zlib SYSTEM PUBLIC ${zlib})

# XML, for core/format/*.cpp only.
minsheng_find_source(pugixml src/pugixml.hpp PUGIXML_VERSION 1100)
add_library(minsheng_pugixml STATIC ${pugixml}/src/pugixml.cpp)
target_include_directories(minsheng_pugixml SYSTEM PUBLIC ${pugixml}/src)
target_compile_definitions(minsheng_pugixml PUBLIC
  PUGIXML_NO_XPATH PUGIXML_NO_STL PUGIXML_NO_EXCEPTIONS)
target_compile_options(minsheng_pugixml PRIVATE -fno-exceptions)

# Writing workbooks, for core/format/*.cpp only. cmake/xlsxwriter has what it takes for files, its
# way of writing numbers, and the parts that are left out.
minsheng_find_source(libxlsxwriter include/xlsxwriter.h LXW_VERSION_ID 114)
set(minsheng_xlsxwriter_parts app content_types core format hash_table packager relationships
    shared_strings styles theme utility workbook worksheet xmlwriter)
list(TRANSFORM minsheng_xlsxwriter_parts REPLACE "(.+)" "${libxlsxwriter}/src/\\1.c")
set(minsheng_xlsxwriter_own ${CMAKE_CURRENT_LIST_DIR}/xlsxwriter)
add_library(minsheng_xlsxwriter STATIC
  ${minsheng_xlsxwriter_parts}
  ${libxlsxwriter}/third_party/minizip/ioapi.c ${libxlsxwriter}/third_party/minizip/zip.c
  ${minsheng_xlsxwriter_own}/left_out.c ${minsheng_xlsxwriter_own}/xlsxwriter_memory.c
  ${minsheng_xlsxwriter_own}/number_text.c)
target_include_directories(minsheng_xlsxwriter SYSTEM PUBLIC ${libxlsxwriter}/include)
target_include_directories(minsheng_xlsxwriter PUBLIC ${minsheng_xlsxwriter_own})
target_compile_definitions(minsheng_xlsxwriter PRIVATE
  fopen=minsheng_memory_fopen tmpfile=minsheng_memory_tmpfile
  IOAPI_NO_64 NOCRYPT USE_DTOA_LIBRARY USE_NO_MD5 USE_STANDARD_TMPFILE)
target_link_libraries(minsheng_xlsxwriter PRIVATE minsheng_zlib)
if(EMSCRIPTEN)
  target_compile_options(minsheng_xlsxwriter PRIVATE -Oz -flto)  # as the page; C's usual is -O3
endif()

# Dear ImGui, with the settings of web/ui/imgui_config.h. Its item hooks
# (IMGUI_ENABLE_TEST_ENGINE) are defined in web/ui. cmake/imgui has the parts that are left out.
minsheng_find_source(imgui imgui.h IMGUI_VERSION_NUM 19200)
add_library(minsheng_imgui STATIC
  ${imgui}/imgui.cpp ${imgui}/imgui_draw.cpp ${imgui}/imgui_widgets.cpp
  ${CMAKE_CURRENT_LIST_DIR}/imgui/left_out.cpp)
target_include_directories(minsheng_imgui SYSTEM PUBLIC ${imgui})
target_include_directories(minsheng_imgui PUBLIC ${PROJECT_SOURCE_DIR}/web)
target_compile_definitions(minsheng_imgui PUBLIC IMGUI_USER_CONFIG="ui/imgui_config.h")
target_compile_options(minsheng_imgui PRIVATE -fno-exceptions)
if(EMSCRIPTEN)
  target_sources(minsheng_imgui PRIVATE ${imgui}/backends/imgui_impl_opengl3.cpp)
  target_include_directories(minsheng_imgui SYSTEM PUBLIC ${imgui}/backends)
  target_compile_options(minsheng_imgui PRIVATE -fno-rtti)
endif()
