// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/render.h"

#include "words.h"
#include "workbook.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

/// The sheet in front: everything but the tables, and the way to them.
class Cover
{
public:
    Cover(Workbook &book, lxw_worksheet *sheet) : m_book(book), m_sheet(sheet)
    {
        worksheet_set_column(sheet, 0, 0, 34, nullptr);
        worksheet_set_column(sheet, 1, 1, 90, nullptr);
    }

    void line(const std::string &text, const Look &look)
    {
        if (!text.empty())
            m_book.write(m_sheet, m_row, 0, text, look);
        ++m_row;
    }

    void operator()(const Heading &heading)
    {
        ++m_row;
        line(heading.text, {true});
    }
    void operator()(const Paragraph &paragraph) { line(paragraph.text, {}); }
    void operator()(const KeyValues &list)
    {
        for (const auto &[key, value] : list.entries) {
            m_book.write(m_sheet, m_row, 0, key, {});
            Look wrapped;
            wrapped.wrap = true;
            m_book.write(m_sheet, m_row++, 1, value, std::move(wrapped));
        }
    }
    void operator()(const Table &table)
    {
        const std::string name = m_book.addTable(table);
        const std::string link = "internal:'" + name + "'!A1";
        const std::string shownText = say(Documents::tr("lihat lembar “%1”"), name);
        worksheet_write_url_opt(m_sheet, m_row++, 0, link.c_str(), nullptr, shownText.c_str(),
                                nullptr);
    }
    void operator()(const Signatures &signatures)
    {
        ++m_row;
        line(signatures.placeAndDate, {});
        for (const Signature &person : signatures.people) {
            line(person.position, {});
            line(person.note, {});
            line(person.name, {true});
            line(person.nip, {});
            ++m_row;
        }
    }

private:
    Workbook &m_book;
    lxw_worksheet *m_sheet;
    lxw_row_t m_row = 0;
};

} // namespace

Written writeXlsx(const Report &report, const std::filesystem::path &file, const GoOn &goOn)
{
    std::error_code error;
    if (file.has_parent_path() && !std::filesystem::is_directory(file.parent_path(), error))
        return base::fail(WriteError::CannotCreate);
    const std::filesystem::path draft = file.string() + ".part";
    Workbook book(draft, report);
    Cover cover(book, book.addSheet(say(Documents::tr("Ringkasan"))));
    if (report.letterhead) {
        for (const std::string &line : report.letterhead->lines)
            cover.line(line, {true});
        cover.line(report.letterhead->contact, {});
    }
    cover.line(report.title, {true});
    cover.line(report.subtitle, {});
    bool isWanted = true;
    for (std::size_t block = 0; isWanted && block < report.blocks.size(); ++block) {
        std::visit(cover, report.blocks[block]);
        isWanted = !goOn || goOn(block + 1, report.blocks.size());
    }
    cover.line("", {});
    cover.line(report.footer, {});
    Written written = book.close();
    if (written && !isWanted)
        written = base::fail(WriteError::Stopped);
    if (written)
        std::filesystem::rename(draft, file, error);
    else
        std::filesystem::remove(draft, error);
    if (written && error)
        return base::fail(WriteError::CannotCreate);
    return written;
}

} // namespace himpun::document
