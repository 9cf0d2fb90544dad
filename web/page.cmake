# The page: minsheng_web is linked by emcc to minsheng.js + minsheng.wasm, then packed with
# shell.html and the boot scripts into the one file build/web/minsheng.html.
#
# JavaScript joins as Emscripten libraries, by their full paths:
#   set_property(TARGET minsheng_web APPEND PROPERTY MINSHENG_JS_LIBRARIES <file>.js)
# The icons' path table (cmake/make_icons.py) is there as $minsheng_icons.

add_executable(minsheng_web main.cpp)
set_target_properties(minsheng_web PROPERTIES OUTPUT_NAME minsheng SUFFIX .js)
target_link_libraries(minsheng_web PRIVATE minsheng_ui minsheng_core minsheng_options)
set_property(TARGET minsheng_web PROPERTY MINSHENG_JS_LIBRARIES ${CMAKE_BINARY_DIR}/generated/icons.js)

target_link_options(minsheng_web PRIVATE
  # Flattened and folded anew, and without hints of alignment, which no browser looks at, the code
  # packs better (2 %).
  -sBINARYEN_EXTRA_PASSES=--flatten,--rereloop,-Oz,-Oz,--dealign
  -sMODULARIZE=1 -sEXPORT_NAME=createMinsheng -sENVIRONMENT=web
  -sALLOW_MEMORY_GROWTH=1 -sTOTAL_STACK=1MB -sEXIT_RUNTIME=0
  -sMAX_WEBGL_VERSION=2 -sFILESYSTEM=1 -lidbfs.js
  -sDYNAMIC_EXECUTION=0
  -sEXPORTED_RUNTIME_METHODS=UTF8ToString,stringToUTF8,lengthBytesUTF8)

# To be called after the folders have added their parts.
function(minsheng_finish_page)
  get_target_property(libraries minsheng_web MINSHENG_JS_LIBRARIES)
  foreach(library IN LISTS libraries)
    target_link_options(minsheng_web PRIVATE "SHELL:--js-library ${library}")
  endforeach()
  set_property(TARGET minsheng_web APPEND PROPERTY LINK_DEPENDS ${libraries})

  set(here ${CMAKE_CURRENT_SOURCE_DIR})
  set(boot ${here}/rescue.js ${here}/wasm_streams.js ${here}/boot.js)
  set(npm ${MINSHENG_DEPS_DIR}/npm/node_modules)
  set(unpack ${npm}/xz-decompress/dist/package/xz-decompress.min.js)
  set(page ${CMAKE_BINARY_DIR}/minsheng.html)
  add_custom_command(
    OUTPUT ${page}
    COMMAND Python3::Interpreter ${here}/pack_html.py --shell ${here}/shell.html
            --boot ${boot} --unpack ${unpack} --terser ${npm}/terser/bin/terser
            --js $<TARGET_FILE:minsheng_web> -o ${page}
    DEPENDS minsheng_web ${here}/pack_html.py ${here}/wasm_streams.py ${here}/shell.html ${boot}
            ${unpack} ${npm}/terser/package.json
    VERBATIM)
  add_custom_target(minsheng_page ALL DEPENDS ${page})
endfunction()
