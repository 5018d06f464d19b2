// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the cells of one workbook; texts are texts, whatever they begin with.
#pragma once

#include "himpun/document/render.h"

#include <xlsxwriter.h>

#include <filesystem>
#include <map>
#include <string>
#include <tuple>

namespace himpun::worksheet
{

/// How a cell looks, and whether it can be typed into.
struct Look {
    bool bold = false;
    bool head = false;
    bool table = false; ///< with a border, and wrapped
    bool centred = false;
    bool toFill = false;
    std::string numberFormat = {};

    auto key() const { return std::tie(bold, head, table, centred, toFill, numberFormat); }
    bool operator<(const Look &other) const { return key() < other.key(); }
};

class Pen
{
public:
    Pen(const std::filesystem::path &file, const std::string &title, base::Instant madeAt);
    ~Pen();
    Pen(const Pen &) = delete;
    Pen &operator=(const Pen &) = delete;

    lxw_worksheet *addSheet(const std::string &name); ///< what is written goes there from now on
    lxw_worksheet *sheet() { return m_sheet; }

    void text(int row, int column, const std::string &text, const Look &look = {});
    void number(int row, int column, double number, const Look &look);
    /// Room for \a lines of text; one line needs no more than there is.
    void height(int row, int lines);
    void blank(int row, int column, const Look &look);
    /// \a now is what it comes to; a text where it comes to none.
    void formula(int row, int column, const std::string &formula, double now, const Look &look);
    void formula(int row, int column, const std::string &formula, const std::string &now,
                 const Look &look);

    document::Written close();

private:
    lxw_format *format(const Look &look);

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    std::map<Look, lxw_format *> m_formats;
};

std::string placeName(int row, int column); ///< "J15"

} // namespace himpun::worksheet
