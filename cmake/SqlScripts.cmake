# Compiles resources/sql/*.sql into a room: namespace himpun::store, sqlScripts (sql_scripts.h).

function(himpun_sql_scripts room)
    file(GLOB scripts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/sql/*.sql)
    list(SORT scripts)
    set(body "")
    foreach(script IN LISTS scripts)
        file(READ ${script} text)
        get_filename_component(name ${script} NAME)
        string(APPEND body "    {\"${name}\", R\"sql(${text})sql\"},\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${script})
    endforeach()
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/${room}_sql_scripts.cpp)
    file(CONFIGURE OUTPUT ${generated} @ONLY CONTENT [[
#include "store/sql_scripts.h"

namespace himpun::store
{

namespace
{
constexpr SqlScript scripts[] = {
@body@};
}

std::span<const SqlScript> sqlScripts()
{
    return scripts;
}

} // namespace himpun::store
]])
    target_sources(himpun_${room} PRIVATE ${generated})
endfunction()
