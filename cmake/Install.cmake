# What "cmake --install" puts on a Linux desktop: the programs, the entry in the menu with its icons,
# and the kind of file that a double click opens.
include(GNUInstallDirs)

install(TARGETS himpun-cli)
if(HIMPUN_WINDOWS)
    install(TARGETS himpun)
    set(icons ${PROJECT_SOURCE_DIR}/resources/icons/app)
    install(FILES resources/himpun.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES resources/himpun-mime.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME himpun.xml)
    foreach(size 16 24 32 48 64 128 256)
        install(FILES ${icons}/himpun-${size}.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME himpun.png)
    endforeach()
    install(FILES ${icons}/himpun.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
