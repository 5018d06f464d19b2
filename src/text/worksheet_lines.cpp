// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/format.h"
#include "himpun/text/worksheet_words.h"

#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string shown(const std::string &words)
{
    return words.empty() ? say(Phrases::tr("kosong")) : "“" + inOneLine(words) + "”";
}

std::string named(const CellShown &cell)
{
    return cell.place + " “" + inOneLine(cell.of) + "”, " + cell.field;
}

} // namespace

std::string worksheetWritten(const std::string &unit, const std::string &file)
{
    return say(Phrases::tr("Kertas kerja %1 ditulis ke %2."), unit, file);
}

std::string worksheetRecognised(const std::string &unit, const std::string &cycle)
{
    return say(Phrases::tr("Kertas kerja %1, siklus “%2”."), unit, cycle);
}

std::string cellChanged(const CellShown &cell, const std::string &from, const std::string &to)
{
    return named(cell) + ": " + shown(from) + " → " + shown(to);
}

std::string cellInConflict(const CellShown &cell, const std::string &sent, const std::string &here,
                           const std::string &returned)
{
    return say(Phrases::tr("%1: bertentangan. Dikirim %2; di sini sekarang %3; di kertas kerja "
                           "%4."),
               named(cell), shown(sent), shown(here), shown(returned));
}

std::string cellInDoubt(const CellShown &cell, const std::string &words, const std::string &why,
                        const std::vector<std::string> &proposals)
{
    std::string line = say(Phrases::tr("%1: %2 meragukan. %3"), named(cell), shown(words), why);
    std::string list;
    for (const std::string &proposal : proposals)
        list += (list.empty() ? "" : "; ") + shown(proposal);
    return list.empty() ? line : line + ' ' + say(Phrases::tr("Usulan: %1."), list);
}

std::string cellsAlike(std::size_t count)
{
    return say(Phrases::tr("Sel yang tidak berubah: %1."), std::to_string(count));
}

std::string worksheetTaken(const std::string &unit, std::size_t cells)
{
    return say(Phrases::tr("Kertas kerja %1 diambil: %2 sel berubah, dan berkasnya disimpan."),
               unit, std::to_string(cells));
}

Message cellNotInConflict(const std::string &place)
{
    return {say(Phrases::tr("“%1” bukan sel yang bertentangan."), place),
            say(Phrases::tr("Tidak ada yang berubah.")),
            say(Phrases::tr("Lihat daftarnya dengan perintah yang sama tanpa --mine dan "
                            "--theirs.")),
            "bad-choice"};
}

Message cellNotInDoubt(const std::string &place)
{
    return {say(Phrases::tr("“%1” bukan jawaban untuk sel yang meragukan."), place),
            say(Phrases::tr("Tidak ada yang berubah.")),
            say(Phrases::tr("Tulis SEL=ISI, misalnya J15=8; daftarnya ditampilkan dengan perintah "
                            "yang sama tanpa --answer.")),
            "bad-answer"};
}

} // namespace himpun::text
