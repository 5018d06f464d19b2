# A room is src/<name> + include/himpun/<name> + one static library himpun_<name>.
# tests/house/rooms_test checks that the includes keep to the same arrows.
#
#     himpun_room(calendar SEES base)
#     himpun_room(store SEES ledger workflow LIBRARIES Qt6::Sql INSIDE Qt6::Sql)

function(himpun_room name)
    cmake_parse_arguments(ROOM "" "" "SEES;LIBRARIES;INSIDE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    file(GLOB headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/himpun/${name}/*.h)
    if(NOT sources)
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp "")
        set(sources ${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp) # until the room has its first file
    endif()
    add_library(himpun_${name} STATIC ${sources} ${headers})
    target_include_directories(himpun_${name}
        PUBLIC ${PROJECT_SOURCE_DIR}/include
        PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    list(TRANSFORM ROOM_SEES PREPEND himpun_)
    target_link_libraries(himpun_${name}
        PUBLIC ${ROOM_SEES} ${ROOM_LIBRARIES}
        PRIVATE ${ROOM_INSIDE})
endfunction()
