// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/render.h"

namespace himpun::document
{

namespace
{

/// A line break inside a cell would look like the next row.
std::string inOneLine(std::string text)
{
    for (char &character : text) {
        if (character == '\n')
            character = ' ';
    }
    return text;
}

void joined(std::string &out, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += (i == 0 ? "" : " | ") + inOneLine(cells[i]);
    out += '\n';
}

struct TextWriter {
    std::string &out;

    void operator()(const Heading &heading) const
    {
        out += '\n' + std::string(static_cast<std::size_t>(heading.level), '#') + ' ' + heading.text
               + '\n';
    }
    void operator()(const Paragraph &paragraph) const { out += paragraph.text + '\n'; }
    void operator()(const KeyValues &list) const
    {
        for (const auto &[key, value] : list.entries)
            out += key + ": " + shown(value) + '\n';
    }
    void operator()(const Table &table) const
    {
        out += "[" + table.name + "]\n";
        for (const auto &row : table.head) {
            std::vector<std::string> cells;
            for (const HeadCell &cell : row)
                cells.push_back(cell.text);
            joined(out, cells);
        }
        if (!table.numbering.empty())
            joined(out, table.numbering);
        for (const Row &row : table.rows) {
            std::vector<std::string> cells;
            for (const Cell &cell : row)
                cells.push_back(shown(cell.value));
            joined(out, cells);
        }
        for (const std::string &note : table.notes)
            out += note + '\n';
    }
    void operator()(const Signatures &signatures) const
    {
        out += '\n' + signatures.placeAndDate + '\n';
        for (const Signature &person : signatures.people)
            out += person.position + ", " + inOneLine(person.note) + ": " + person.name + ", "
                   + person.nip + '\n';
    }
};

} // namespace

std::string toText(const Report &report)
{
    std::string out;
    if (report.letterhead) {
        for (const std::string &line : report.letterhead->lines)
            out += line + '\n';
        out += report.letterhead->contact + "\n\n";
    }
    out += report.title + '\n' + report.subtitle + '\n';
    for (const Block &block : report.blocks)
        std::visit(TextWriter{out}, block);
    out += '\n' + report.footer + '\n';
    return out;
}

} // namespace himpun::document
