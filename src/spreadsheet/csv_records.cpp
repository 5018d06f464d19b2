// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_records.h"

#include "sheet_size.h"

#include <algorithm>
#include <map>

namespace himpun::spreadsheet
{

namespace
{

constexpr std::size_t recordsToJudgeBy = 200;

struct Cut {
    std::size_t records = 0; ///< that have the commonest number of fields
    std::size_t fields = 1;

    auto operator<=>(const Cut &) const = default;
};

Cut cutBy(char separator, std::string_view text)
{
    CsvRecords records(text, separator);
    std::vector<std::string> fields;
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t i = 0; i < recordsToJudgeBy && records.next(fields); ++i) {
        if (fields.size() > 1)
            ++counts[fields.size()];
    }
    Cut best;
    for (const auto &[count, times] : counts)
        best = std::max(best, Cut{times, count});
    return best;
}

} // namespace

/// After the opening quotation mark; two of them inside are one that was meant.
void CsvRecords::quoted(std::string &field)
{
    for (;; ++m_at) {
        const std::size_t end = m_text.find('"', m_at);
        m_endsInQuote = end == std::string_view::npos;
        field += m_text.substr(m_at, std::min(end, m_text.size()) - m_at);
        if (m_endsInQuote) {
            m_at = m_text.size();
            return;
        }
        m_at = end + 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return;
        field += '"';
    }
}

std::string CsvRecords::field()
{
    std::string field;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        ++m_at;
        quoted(field);
    }
    const char ends[] = {m_separator, '\r', '\n'};
    const std::size_t end =
        std::min(m_text.find_first_of(std::string_view(ends, 3), m_at), m_text.size());
    field += m_text.substr(m_at, end - m_at);
    m_at = end;
    return field;
}

bool CsvRecords::next(std::vector<std::string> &fields)
{
    fields.clear();
    if (m_at >= m_text.size())
        return false;
    fields.push_back(field());
    while (m_at < m_text.size() && m_text[m_at] == m_separator && !m_isTooWide) {
        ++m_at;
        fields.push_back(field());
        m_isTooWide = fields.size() > columnsOfASheet;
    }
    if (m_isTooWide) {
        m_at = m_text.size();
        return false;
    }
    if (m_at < m_text.size() && m_text[m_at] == '\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
    return true;
}

char separatorOf(std::string_view text)
{
    char best = ';';
    Cut bestCut;
    for (const char separator : {';', ',', '\t'}) {
        const Cut cut = cutBy(separator, text);
        if (cut > bestCut) {
            bestCut = cut;
            best = separator;
        }
    }
    return best;
}

} // namespace himpun::spreadsheet
