# As x64-windows, and a log file may have any name.
set(VCPKG_TARGET_ARCHITECTURE x64)
set(VCPKG_CRT_LINKAGE dynamic)
set(VCPKG_LIBRARY_LINKAGE dynamic)
if(PORT STREQUAL "spdlog")
  set(SPDLOG_WCHAR_FILENAMES ON)
endif()
