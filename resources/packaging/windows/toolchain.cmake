# GCC for 64-bit Windows (mingw-w64), with the libraries that `libraries` built.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(_target x86_64-w64-mingw32)
set(CMAKE_C_COMPILER /usr/bin/${_target}-gcc-posix)
set(CMAKE_CXX_COMPILER /usr/bin/${_target}-g++-posix)
set(CMAKE_RC_COMPILER /usr/bin/${_target}-windres)
set(CMAKE_AR /usr/bin/${_target}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB /usr/bin/${_target}-gcc-ranlib-posix CACHE FILEPATH "")

set(CMAKE_FIND_ROOT_PATH $ENV{WINDOWS_LIBRARIES} /usr/${_target})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Qt's tools (moc, lrelease) run on this machine.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
