# Compiles sops/ and the definitions of resources/ into a room: the program must work without any
# file beside it.

function(himpun_built_in room)
    file(GLOB sops CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/sops/*.json)
    file(GLOB definitions CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/resources/calendars/*.json
        ${PROJECT_SOURCE_DIR}/resources/practice/*.json
        ${PROJECT_SOURCE_DIR}/resources/practice/realisasi/*.json
        ${PROJECT_SOURCE_DIR}/resources/ratings/*.json
        ${PROJECT_SOURCE_DIR}/resources/scales/*.json)
    qt_add_resources(himpun_${room} sops PREFIX /himpun BASE ${PROJECT_SOURCE_DIR} FILES ${sops})
    qt_add_resources(himpun_${room} definitions PREFIX /himpun BASE ${PROJECT_SOURCE_DIR}/resources
        FILES ${definitions})
endfunction()
