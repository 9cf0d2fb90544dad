# ccache, where it is installed, so that a second checkout or a switch of branches compiles little.
# Paths are taken relative to the checkout: two checkouts share what they compiled.

find_program(MINSHENG_CCACHE ccache)
if(MINSHENG_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${MINSHENG_CCACHE})
endif()
