// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/spreadsheet/read.h"

namespace himpun::spreadsheet
{

std::string_view codeOf(ReadError error)
{
    using enum ReadError;
    switch (error) {
    case Empty: return "empty";
    case FileTooLarge: return "file-too-large";
    case OldExcel: return "old-excel";
    case BinaryExcel: return "binary-excel";
    case PasswordProtected: return "password-protected";
    case MacroFile: return "macro-file";
    case WebPage: return "web-page";
    case NotASpreadsheet: return "not-a-spreadsheet";
    case DamagedArchive: return "damaged-archive";
    case DamagedContent: return "damaged-content";
    case DocumentType: return "document-type";
    case TooMuchUnpacked: return "too-much-unpacked";
    case TooManyEntries: return "too-many-entries";
    case TooManySheets: return "too-many-sheets";
    case TooManyCells: return "too-many-cells";
    case NotUtf8: return "not-utf8";
    case UnclosedQuote: return "unclosed-quote";
    }
    return {};
}

} // namespace himpun::spreadsheet
