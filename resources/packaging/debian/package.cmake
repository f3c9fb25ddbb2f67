# The Debian package, made by cpack. ./build calls it with what a release wants; cmake reads it in every build.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME writeback-wizard)
set(CPACK_PACKAGE_CONTACT "Writeback Wizard maintainers <writeback-wizard@example.org>")
if(DEFINED ENV{DEBEMAIL})
  set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "diagnose Microsoft Entra password writeback")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A user resets the password in the cloud, and Active Directory never hears of
it. Writeback Wizard takes a helpdesk agent through a guided diagnosis
(configuration, connectivity, still failing), looks at the network, asks what
it cannot see, and names the cause with its evidence, its owner and the steps.

The result is one HTML report that an administrator can believe. The program
only looks: it never changes a tenant, a directory or a server. It speaks
English and Dutch, and works without windows, too.")

# Libraries are found in the program. What it only loads or reads at run time is not:
# the trusted roots, without which every certificate looks false, and Qt's own words in other languages.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, qt6-translations-l10n")
# Links in a browser, passwords in a keychain, Wayland without XWayland, letters beyond Latin.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "xdg-utils, libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, fonts-noto-core | fonts-dejavu-core")

install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION share/doc/writeback-wizard)
set(changelog ${PROJECT_BINARY_DIR}/changelog.gz)
add_custom_command(OUTPUT ${changelog} COMMAND gzip -9nc ${CMAKE_CURRENT_LIST_DIR}/changelog > ${changelog}
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/changelog)
add_custom_target(changelog ALL DEPENDS ${changelog})
install(FILES ${changelog} DESTINATION share/doc/writeback-wizard)
# What Debian's own dh_strip takes away and a plain strip leaves.
install(CODE "if(CMAKE_INSTALL_DO_STRIP)
  execute_process(COMMAND ${CMAKE_STRIP} --remove-section=.comment --remove-section=.note
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin/writeback-wizard\"
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/libexec/writeback-wizard/evtxdecoder\" COMMAND_ERROR_IS_FATAL ANY)
endif()")

include(CPack)
