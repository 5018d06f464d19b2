// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/spreadsheet_messages.h"

#include "phrases.h"

namespace himpun::text
{

namespace
{

using spreadsheet::ReadError;

std::string count(std::size_t number)
{
    return std::to_string(number);
}

std::string megabytes(std::size_t bytes)
{
    return count(bytes / 1'000'000);
}

std::string whatHappened(ReadError error, const std::string &file)
{
    using enum ReadError;
    switch (error) { // no default: a new reason must find its words
    case Empty: return say(Phrases::tr("“%1” kosong."), file);
    case FileTooLarge:
        return say(Phrases::tr("“%1” lebih dari %2 MB."), file,
                   megabytes(spreadsheet::mostFileBytes));
    case OldExcel:
        return say(Phrases::tr("“%1” adalah berkas Excel lama (.xls), yang tidak dapat dibaca."),
                   file);
    case BinaryExcel:
        return say(Phrases::tr("“%1” adalah berkas Excel biner (.xlsb), yang tidak dapat dibaca."),
                   file);
    case PasswordProtected: return say(Phrases::tr("“%1” terkunci dengan kata sandi."), file);
    case MacroFile: return say(Phrases::tr("“%1” berisi makro."), file);
    case WebPage:
        return say(Phrases::tr("“%1” bukan lembar kerja, melainkan halaman web atau XML dengan "
                               "nama lembar kerja."),
                   file);
    case NotASpreadsheet: return say(Phrases::tr("“%1” bukan lembar kerja."), file);
    case DamagedArchive: return say(Phrases::tr("“%1” rusak atau tidak lengkap."), file);
    case DamagedContent:
        return say(Phrases::tr("Isi “%1” tidak tersusun sebagai lembar kerja."), file);
    case DocumentType:
        return say(Phrases::tr("“%1” memuat DTD, yang tidak pernah ditulis oleh program lembar "
                               "kerja dan dapat berbahaya."),
                   file);
    case TooMuchUnpacked:
        return say(Phrases::tr("Isi “%1” lebih dari %2 MB setelah dibuka."), file,
                   megabytes(spreadsheet::mostUnpackedBytes));
    case TooManyEntries:
        return say(Phrases::tr("“%1” terdiri atas lebih dari %2 bagian."), file,
                   count(spreadsheet::mostEntries));
    case TooManySheets:
        return say(Phrases::tr("“%1” memiliki lebih dari %2 lembar."), file,
                   count(spreadsheet::mostSheets));
    case TooManyCells:
        return say(Phrases::tr("“%1” berisi lebih dari %2 juta sel."), file,
                   megabytes(spreadsheet::mostCells));
    case NotUtf8:
        return say(Phrases::tr("Huruf-huruf di “%1” tidak disimpan sebagai UTF-8."), file);
    case UnclosedQuote:
        return say(Phrases::tr("Ada tanda kutip di “%1” yang tidak ditutup."), file);
    }
    return {};
}

std::string whatToDo(ReadError error)
{
    using enum ReadError;
    switch (error) { // no default: a new reason must find its words
    case Empty:
    case NotASpreadsheet:
        return say(Phrases::tr("Pilih berkas xlsx, ods atau csv yang berisi tabelnya."));
    case OldExcel:
    case BinaryExcel:
    case WebPage:
    case MacroFile:
        return say(Phrases::tr("Buka dengan Excel atau LibreOffice, simpan sebagai “Buku Kerja "
                               "Excel (.xlsx)”, lalu pilih berkas yang baru."));
    case PasswordProtected:
        return say(Phrases::tr("Buka dengan kata sandinya, simpan salinannya tanpa kata sandi, "
                               "lalu pilih salinan itu."));
    case DamagedArchive:
    case DamagedContent:
        return say(Phrases::tr("Minta berkasnya dikirim ulang; bila masih dapat dibuka dengan "
                               "Excel atau LibreOffice, simpan ulang sebagai xlsx."));
    case DocumentType:
        return say(Phrases::tr("Jangan buka berkas itu sebelum jelas siapa yang membuatnya."));
    case FileTooLarge:
    case TooMuchUnpacked:
    case TooManyEntries:
    case TooManySheets:
    case TooManyCells:
        return say(
            Phrases::tr("Salin lembar yang diperlukan saja ke berkas baru, lalu pilih berkas "
                        "itu."));
    case NotUtf8:
        return say(Phrases::tr("Simpan ulang sebagai “CSV UTF-8” atau xlsx, lalu pilih berkas yang "
                               "baru."));
    case UnclosedQuote:
        return say(Phrases::tr("Perbaiki tanda kutipnya, atau simpan tabelnya sebagai xlsx."));
    }
    return {};
}

} // namespace

Message message(ReadError error, const std::string &file)
{
    return {whatHappened(error, file), say(Phrases::tr("Tidak ada yang diambil dari berkas itu.")),
            whatToDo(error), std::string(spreadsheet::codeOf(error))};
}

} // namespace himpun::text
