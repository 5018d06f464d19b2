// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/finding.h"

#include "phrases.h"

namespace himpun::text
{

std::string sentence(sop::Problem problem, const std::string &subject)
{
    using enum sop::Problem;
    switch (problem) { // no default: a new problem must find its words
    case TooManySteps:
        return say(Phrases::tr("terlalu banyak langkah (%1); paling banyak %2"), subject,
                   std::to_string(sop::maxSteps));
    case NoSteps: return say(Phrases::tr("SOP tidak memiliki langkah"));
    case DuplicateActor: return say(Phrases::tr("pelaksana “%1” ditulis dua kali"), subject);
    case DuplicateStep: return say(Phrases::tr("langkah “%1” ditulis dua kali"), subject);
    case UnknownActor:
        return say(Phrases::tr("pelaksana “%1” tidak ada dalam daftar pelaksana"), subject);
    case UnknownStep: return say(Phrases::tr("langkah “%1” tidak ada"), subject);
    case UnreachableStep:
        return say(Phrases::tr("langkah ini tidak dapat dicapai dari langkah pertama"));
    case NextBackward:
        return say(Phrases::tr("langkah berikutnya harus berada sesudah langkah ini; “%1” tidak"),
                   subject);
    case ReviewWithoutReturn:
        return say(Phrases::tr("telaah memerlukan sedikitnya satu langkah tujuan pengembalian"));
    case ReturnOnTask: return say(Phrases::tr("hanya telaah yang dapat mengembalikan"));
    case ReturnForward:
        return say(Phrases::tr("pengembalian harus ke langkah sebelumnya; “%1” tidak"), subject);
    case ReviewBypassed:
        return say(Phrases::tr("yang dikembalikan ke “%1” harus sampai lagi ke telaah ini"),
                   subject);
    case ReturnLeavesUnit:
        return say(Phrases::tr("pengembalian dari dalam bidang tidak boleh keluar ke “%1”"),
                   subject);
    case SectionEntered:
        return say(Phrases::tr("langkah kantor masuk ke tengah bagian bidang, yaitu ke “%1”"),
                   subject);
    case SectionForks:
        return say(Phrases::tr("langkah bidang menuju langkah yang berbeda-beda; “%1” "
                               "menyimpang"),
                   subject);
    case EntryOutsideUnit:
        return say(Phrases::tr("pengisian data hanya dapat terjadi pada langkah per bidang"));
    case EntryOnReview:
        return say(Phrases::tr("telaah tidak dapat sekaligus menjadi pengisian data"));
    case DurationInvalid:
        return say(Phrases::tr("waktu “%1” tidak dapat dipakai; tulis menit, jam, atau hari bulat "
                               "yang lebih dari nol"),
                   subject);
    }
    return {};
}

} // namespace himpun::text
