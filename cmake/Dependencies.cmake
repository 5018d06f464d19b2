# Everything comes from the distribution; docs/decisions/0002-libraries.md says why each one.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Widgets LinguistTools)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Boost REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(crypto REQUIRED IMPORTED_TARGET libcrypto)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
