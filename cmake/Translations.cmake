# Compiles resources/i18n/*.ts and puts them into \a target, so that no installed file is needed.
# scripts/translations brings the .ts files up to date.

function(himpun_translations target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    set(catalogue ${PROJECT_SOURCE_DIR}/resources/i18n/himpun_en.ts)
    file(CONFIGURE OUTPUT ${folder}/himpun_translations.qrc CONTENT
        "<RCC><qresource prefix=\"/himpun/i18n\"><file>himpun_en.qm</file></qresource></RCC>\n")
    add_custom_command(
        OUTPUT ${folder}/himpun_en.qm
        COMMAND Qt6::lrelease -silent ${catalogue} -qm ${folder}/himpun_en.qm
        DEPENDS ${catalogue}
        VERBATIM)
    add_custom_command(
        OUTPUT ${folder}/himpun_translations.cpp
        COMMAND Qt6::rcc --name himpun_translations --output ${folder}/himpun_translations.cpp
                ${folder}/himpun_translations.qrc
        DEPENDS ${folder}/himpun_en.qm ${folder}/himpun_translations.qrc
        VERBATIM)
    target_sources(${target} PRIVATE ${folder}/himpun_translations.cpp)
endfunction()
