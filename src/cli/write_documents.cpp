// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_documents.h"

#include "himpun/document/render.h"
#include "himpun/text/lines.h"
#include "paths.h"

#include <nlohmann/json.hpp>

namespace himpun::cli
{

bool writeDocuments(Console &console, const document::DataDocument &data,
                    const std::filesystem::path &folder, const std::string &name)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const document::Report report = document::dataDocument(data);
    const std::filesystem::path pdf = folder / pathOf(name + ".pdf");
    const std::filesystem::path xlsx = folder / pathOf(name + ".xlsx");
    for (const auto &[write, file] :
         {std::pair{&document::writePdf, pdf}, {&document::writeXlsx, xlsx}}) {
        if (const auto written = write(report, file); !written) {
            console.complain("unwritable-file", document::sentence(written.error(), nameOf(file)),
                             Exit::Broken);
            return false;
        }
        if (console.json)
            console.emit({{"ok", true}, {"document", nameOf(file)}});
        console.say(text::documentWritten(nameOf(file)));
    }
    return true;
}

} // namespace himpun::cli
