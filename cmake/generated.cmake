# Tables written at build time into <build>/generated (include "generated/icons.h" etc.):
#   icons.h, icons.js   from assets/icons.txt and the lucide-static package
#   i18n_en.h           from assets/i18n/en.json
#   samples.h           from assets/samples/*.txt, listed in assets/samples/index.txt
#   catalogue.cpp       from assets/catalogue/*.txt, a part of core/model
#   version.h           from the project's version and the commit, asked for at every build
set(generated ${CMAKE_BINARY_DIR}/generated)
set(assets ${CMAKE_CURRENT_SOURCE_DIR}/assets)
set(lucide ${MINSHENG_DEPS_DIR}/npm/node_modules/lucide-static)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

add_custom_command(
  OUTPUT ${generated}/icons.h ${generated}/icons.js
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/make_icons.py
          ${assets}/icons.txt ${lucide}/icons ${generated}
  DEPENDS ${assets}/icons.txt ${CMAKE_CURRENT_LIST_DIR}/make_icons.py ${lucide}/package.json
  VERBATIM)

add_custom_command(
  OUTPUT ${generated}/i18n_en.h
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/make_tables.py strings
          ${assets}/i18n/en.json ${generated}/i18n_en.h
  DEPENDS ${assets}/i18n/en.json ${CMAKE_CURRENT_LIST_DIR}/make_tables.py
  VERBATIM)

# The list of samples is a file, so that a new sample is a change that can be reviewed.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${assets}/samples/index.txt)
file(STRINGS ${assets}/samples/index.txt sample_names REGEX "^[^#]")
list(TRANSFORM sample_names REPLACE " .*" "")
list(TRANSFORM sample_names PREPEND ${assets}/samples/ OUTPUT_VARIABLE samples)
add_custom_command(
  OUTPUT ${generated}/samples.h
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/make_tables.py samples
          ${assets}/samples/index.txt ${generated}/samples.h
  DEPENDS ${samples} ${assets}/samples/index.txt ${CMAKE_CURRENT_LIST_DIR}/make_tables.py
  VERBATIM)

# Written only when it changed, so that nothing is compiled anew for it.
add_custom_target(minsheng_version
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/make_tables.py version
          ${PROJECT_VERSION} ${generated}/version.h
  BYPRODUCTS ${generated}/version.h
  VERBATIM)

add_custom_command(
  OUTPUT ${generated}/catalogue.cpp
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/make_tables.py catalogue
          ${assets}/catalogue ${generated}/catalogue.cpp
  DEPENDS ${assets}/catalogue/units.txt ${assets}/catalogue/indicators.txt
          ${CMAKE_CURRENT_LIST_DIR}/make_tables.py
  VERBATIM)

add_custom_target(minsheng_generate
  DEPENDS ${generated}/icons.h ${generated}/icons.js ${generated}/i18n_en.h ${generated}/samples.h)
# A target of its own: the core must not wait for what only the interface needs.
add_custom_target(minsheng_generate_catalogue DEPENDS ${generated}/catalogue.cpp)
add_library(minsheng_generated INTERFACE)
target_include_directories(minsheng_generated INTERFACE ${CMAKE_BINARY_DIR})
add_dependencies(minsheng_generated minsheng_generate minsheng_version)
