// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/worksheet/write.h"

#include "table_writer.h"
#include "very_hidden.h"

#include "himpun/text/format.h"
#include "himpun/text/worksheet_words.h"

#include <clocale>
#include <set>
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

void writeHidden(Pen &pen, const Worksheet &worksheet, std::vector<SentRow> rows)
{
    const reading::UnitSheet &sheet = worksheet.sheet;
    FormId id{worksheet.office.text, sheet.cycle.text,   sheet.unit.text, sheet.period.toString(),
              worksheet.form,        worksheet.revision, std::move(rows)};
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

/// Two units may be called the same.
fs::path nameOfItsOwn(const std::string &name, std::set<std::string> &taken)
{
    std::string own = name;
    for (int n = 2; !taken.insert(own).second; ++n)
        own = name.substr(0, name.size() - suffix.size()) + " (" + std::to_string(n) + ')'
              + std::string(suffix);
    return fs::path(std::u8string(own.begin(), own.end()));
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
    std::vector<SentRow> rows = TableWriter(pen, worksheet, guide, words).write();
    guide.write(pen);
    writeHidden(pen, worksheet, std::move(rows));
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
    std::set<std::string> names;
    std::vector<WrittenFile> files;
    for (const workflow::UnitId &unit : units) {
        const auto worksheet = worksheetOf(bench, cycle, unit);
        if (!worksheet)
            return base::fail<Hindrance>(worksheet.error());
        const fs::path file = folder / nameOfItsOwn(fileNameFor(*worksheet), names);
        if (const auto written = write(*worksheet, file); !written)
            return base::fail<Hindrance>(NotWritten{file, written.error()});
        files.push_back({unit, worksheet->sheet.unitName, file});
        if (goOn && !goOn(files.size(), units.size()))
            return base::fail<Hindrance>(NotWritten{file, document::WriteError::Stopped});
    }
    return files;
}

} // namespace himpun::worksheet
