// SPDX-License-Identifier: GPL-3.0-or-later
#include "offices.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace offices
{

const Pair all[4] = {
    {"disperinaker-lima-puluh-kota", "1-disperinaker-lima-puluh-kota"},
    {"biro-organisasi-kalbar", "2-biro-organisasi-kalbar"},
    {"disperindag-nganjuk", "3-disperindag-nganjuk"},
    {"kecamatan-contoh", "4-kecamatan"},
};

fs::path resources()
{
    return fs::path(HIMPUN_SOURCE_DIR) / "resources";
}

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::runtime_error("cannot read " + file.string());
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::string describe(const std::vector<service::OfficeFinding> &findings)
{
    std::ostringstream out;
    for (const auto &finding : findings)
        out << finding.file << ':' << finding.place.line << ' ' << service::codeOf(finding) << ' '
            << finding.place.pointer << ' ' << finding.subject << '\n';
    return out.str();
}

service::Office practiceOffice(const std::string &name)
{
    const service::FolderSource files({resources() / "practice", resources()});
    auto loaded =
        service::loadOffice(contentOf(resources() / "practice" / (name + ".json")), files);
    if (!loaded)
        throw std::runtime_error(name + " does not load:\n" + describe(loaded.error()));
    return std::move(loaded->office);
}

sop::Sop sopNamed(const std::string &name)
{
    auto loaded = sop::load(contentOf(fs::path(HIMPUN_SOURCE_DIR) / "sops" / (name + ".json")));
    if (!loaded)
        throw std::runtime_error(name + " does not load");
    return std::move(*loaded);
}

} // namespace offices
