# minsheng_add_folders(NAME...): add_subdirectory for each folder that has a CMakeLists.txt.
# A folder joins the build by bringing its list of sources (run cmake again then).
function(minsheng_add_folders)
  foreach(folder IN LISTS ARGN)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt)
      add_subdirectory(${folder})
    endif()
  endforeach()
endfunction()

# The page is compiled for size, but for the few files whose loops go through every character of a
# document or every pixel of a frame: twice as fast costs them some KB.
function(minsheng_compile_for_speed target)
  if(EMSCRIPTEN)
    set_property(SOURCE ${ARGN} TARGET_DIRECTORY ${target} APPEND PROPERTY COMPILE_OPTIONS -O2)
  endif()
endfunction()
