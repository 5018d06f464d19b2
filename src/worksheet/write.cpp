// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/worksheet/write.h"

#include "table_writer.h"
#include "very_hidden.h"

#include "himpun/text/format.h"
#include "himpun/text/worksheet_words.h"

#include <clocale>
#include <fstream>
#include <iterator>
#include <system_error>

namespace himpun::worksheet
{

namespace
{

namespace fs = std::filesystem;

constexpr auto hiddenSheet = "himpun";
constexpr std::string_view suffix = ".xlsx";

/// Numbers in files have a point, whatever the language of the system.
class PointInNumbers
{
public:
    PointInNumbers() : m_point(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
    {
        m_before = uselocale(m_point);
    }
    ~PointInNumbers()
    {
        uselocale(m_before);
        freelocale(m_point);
    }
    PointInNumbers(const PointInNumbers &) = delete;
    PointInNumbers &operator=(const PointInNumbers &) = delete;

private:
    locale_t m_point, m_before;
};

void writeHidden(Pen &pen, const Worksheet &worksheet, SentTable table)
{
    const reading::UnitSheet &sheet = worksheet.sheet;
    FormId id{worksheet.office.text, sheet.cycle.text, sheet.unit.text,    sheet.period.toString(),
              worksheet.origin,      worksheet.form,   worksheet.revision, std::move(table)};
    lxw_worksheet *hidden = pen.addSheet(hiddenSheet);
    worksheet_hide(hidden);
    worksheet_protect(hidden, nullptr, nullptr);
    int row = 0;
    for (const auto &line : toLines(id)) {
        for (std::size_t column = 0; column < line.size(); ++column) {
            if (!line[column].empty())
                pen.text(row, static_cast<int>(column), line[column]);
        }
        ++row;
    }
}

bool isFitForNames(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f
           && std::string_view("<>:\"/\\|?*").find(c) == std::string_view::npos;
}

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// What lies there may be what a bidang has filled in: \a draft takes a name of its own beside it,
/// unless it is the same to the byte.
fs::path nameBeside(const fs::path &folder, const std::string &name, const fs::path &draft)
{
    const std::string bytes = bytesOf(draft);
    std::error_code ignored;
    std::string own = name;
    for (int n = 2;; ++n) {
        fs::path file = folder / fs::path(std::u8string(own.begin(), own.end()));
        if (!fs::exists(file, ignored) || bytesOf(file) == bytes)
            return file;
        own = name.substr(0, name.size() - suffix.size()) + " (" + std::to_string(n) + ')'
              + std::string(suffix);
    }
}

} // namespace

std::string fileNameFor(const Worksheet &worksheet)
{
    constexpr std::size_t mostBytes = 200;
    const std::string period = " - " + worksheet.sheet.period.toString();
    std::string name = text::worksheetName(worksheet.sheet.unitName, worksheet.sheet.period);
    for (char &c : name) {
        if (!isFitForNames(c))
            c = '-';
    }
    if (name.size() > mostBytes) {
        std::size_t end = mostBytes;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
            --end; // not within a letter
        name.resize(end);
        name += period;
    }
    return name.append(suffix);
}

document::Written write(const Worksheet &worksheet, const fs::path &file)
{
    std::error_code error;
    if (file.has_parent_path() && !fs::is_directory(file.parent_path(), error))
        return base::fail(document::WriteError::CannotCreate);
    fs::path draft = file, hidden = file;
    draft += ".part";
    hidden += ".part2";
    const text::WorksheetWords words = text::worksheetWords();
    const PointInNumbers pointInNumbers;
    Pen pen(draft, words.title, worksheet.madeAt);
    const Guide guide(worksheet.sheet.form, words);
    SentTable table = TableWriter(pen, worksheet, guide, words).write();
    guide.write(pen);
    writeHidden(pen, worksheet, std::move(table));
    document::Written written = pen.close();
    if (written && !hideForGood(draft, hidden))
        written = base::fail(document::WriteError::WriteFailed);
    if (written)
        fs::rename(hidden, file, error);
    std::error_code ignored;
    fs::remove(draft, ignored);
    fs::remove(hidden, ignored);
    if (written && error)
        return base::fail(document::WriteError::CannotCreate);
    return written;
}

base::Result<std::vector<WrittenFile>, Hindrance> writeInto(const fs::path &folder,
                                                            service::Workbench &bench,
                                                            const workflow::CycleId &cycle,
                                                            std::vector<workflow::UnitId> units,
                                                            const document::GoOn &goOn)
{
    if (units.empty()) {
        auto all = unitsToWrite(bench, cycle);
        if (!all)
            return base::fail<Hindrance>(all.error());
        units = std::move(*all);
    }
    std::vector<WrittenFile> files;
    for (const workflow::UnitId &unit : units) {
        const auto worksheet = worksheetOf(bench, cycle, unit);
        if (!worksheet)
            return base::fail<Hindrance>(worksheet.error());
        const std::string name = fileNameFor(*worksheet);
        const fs::path draft =
            folder / fs::path(std::u8string(name.begin(), name.end()) + u8".new");
        if (const auto written = write(*worksheet, draft); !written)
            return base::fail<Hindrance>(NotWritten{draft, written.error()});
        const fs::path file = nameBeside(folder, name, draft);
        std::error_code error;
        fs::rename(draft, file, error);
        if (error)
            return base::fail<Hindrance>(NotWritten{file, document::WriteError::CannotCreate});
        files.push_back({unit, worksheet->sheet.unitName, file});
        if (goOn && !goOn(files.size(), units.size()))
            return base::fail<Hindrance>(NotWritten{file, document::WriteError::Stopped});
    }
    return files;
}

} // namespace himpun::worksheet
