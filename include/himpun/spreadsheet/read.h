// SPDX-License-Identifier: GPL-3.0-or-later
// Reads xlsx, ods and csv, whatever the file is called.
//
// The file may come from anybody: whatever it says, reading it takes neither more than about 150 MB
// nor follows a name in it to another file.  What goes beyond a limit is refused whole.
#pragma once

#include "himpun/base/result.h"
#include "himpun/spreadsheet/book.h"

#include <string_view>

namespace himpun::spreadsheet
{

inline constexpr std::size_t mostFileBytes = 20'000'000;
inline constexpr std::size_t mostUnpackedBytes = 50'000'000; ///< counted while unpacking
inline constexpr std::size_t mostEntries = 200;              ///< of the archive
inline constexpr std::size_t mostSheets = 200;
inline constexpr std::size_t mostCells = 1'000'000; ///< of all sheets together

/// Why a file was not read.
enum class ReadError {
    Empty,             ///< no byte, or no cell that holds something
    FileTooLarge,      ///< over mostFileBytes
    OldExcel,          ///< .xls, as Excel wrote it before 2007
    BinaryExcel,       ///< .xlsb
    PasswordProtected, ///< it cannot be opened without a password
    MacroFile,         ///< .xlsm, or an ods with macros
    WebPage,           ///< HTML or XML that only calls itself .xls
    NotASpreadsheet,
    DamagedArchive, ///< the zip archive that an xlsx or ods is
    DamagedContent, ///< what lies in it is not what it must be
    DocumentType,   ///< a DTD; no spreadsheet program writes one
    TooMuchUnpacked,
    TooManyEntries,
    TooManySheets,
    TooManyCells,
    NotUtf8,       ///< text in another encoding
    UnclosedQuote, ///< of a csv
};

/// The stable name, "old-excel".
std::string_view codeOf(ReadError error);

/// \a bytes of a file as a book with at least one cell.  In csv every cell is text.
base::Result<Book, ReadError> read(std::string_view bytes);

} // namespace himpun::spreadsheet
