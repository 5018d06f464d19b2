# Compiles the catalogues below and puts them into \a target, so that no installed file is needed.
# scripts/translations brings resources/i18n up to date; resources/qt says Qt's own words, which
# change with Qt only.

function(himpun_translations target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    set(files "")
    set(compiled "")
    foreach(catalogue resources/i18n/himpun_en.ts resources/qt/qtbase_id.ts)
        get_filename_component(name ${catalogue} NAME_WE)
        string(APPEND files "<file>${name}.qm</file>")
        list(APPEND compiled ${folder}/${name}.qm)
        add_custom_command(
            OUTPUT ${folder}/${name}.qm
            COMMAND Qt6::lrelease -silent ${PROJECT_SOURCE_DIR}/${catalogue} -qm ${folder}/${name}.qm
            DEPENDS ${PROJECT_SOURCE_DIR}/${catalogue}
            VERBATIM)
    endforeach()
    file(CONFIGURE OUTPUT ${folder}/himpun_translations.qrc CONTENT
        "<RCC><qresource prefix=\"/himpun/i18n\">${files}</qresource></RCC>\n")
    add_custom_command(
        OUTPUT ${folder}/himpun_translations.cpp
        COMMAND Qt6::rcc --name himpun_translations --output ${folder}/himpun_translations.cpp
                ${folder}/himpun_translations.qrc
        DEPENDS ${compiled} ${folder}/himpun_translations.qrc
        VERBATIM)
    target_sources(${target} PRIVATE ${folder}/himpun_translations.cpp)
endfunction()
