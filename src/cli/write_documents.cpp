// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_documents.h"

#include "files.h"
#include "himpun/document/render.h"
#include "himpun/program/paths.h"
#include "himpun/text/lines.h"

#include <nlohmann/json.hpp>

namespace himpun::cli
{

bool writeDocuments(Console &console, const document::DataDocument &data,
                    const std::filesystem::path &folder, const std::string &name)
{
    if (!makeFolder(console, folder))
        return false;
    const document::Report report = document::dataDocument(data);
    const std::filesystem::path pdf = folder / program::pathOf(name + ".pdf");
    const std::filesystem::path xlsx = folder / program::pathOf(name + ".xlsx");
    for (const auto &[write, file] :
         {std::pair{&document::writePdf, pdf}, {&document::writeXlsx, xlsx}}) {
        if (const auto written = write(report, file, {}); !written) {
            console.complain("unwritable-file",
                             document::sentence(written.error(), program::nameOf(file))
                                 + " [unwritable-file]",
                             Exit::Broken);
            return false;
        }
        if (console.json)
            console.emit({{"ok", true}, {"document", program::nameOf(file)}});
        console.say(text::documentWritten(program::nameOf(file)));
    }
    return true;
}

} // namespace himpun::cli
