# minsheng_add_folders(NAME...): add_subdirectory for each folder that has a CMakeLists.txt.
# A folder joins the build by bringing its list of sources (run cmake again then).
function(minsheng_add_folders)
  foreach(folder IN LISTS ARGN)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt)
      add_subdirectory(${folder})
    endif()
  endforeach()
endfunction()
