// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal_words.h"

#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string lookAgain()
{
    return say(Phrases::tr("Lihat lagi daftar tugas untuk keadaan yang terbaru."));
}

std::string askCoordinator()
{
    return say(Phrases::tr("Hubungi pengelola siklus bila ini keliru."));
}

} // namespace

std::string whatToDo(workflow::RefusalCode code)
{
    using enum workflow::RefusalCode;
    switch (code) { // no default: a new code must find its words
    case AlreadyApplied: return say(Phrases::tr("Anda tidak perlu mengulanginya."));
    case CycleAlreadyStarted:
    case CycleNotSuspended: return say(Phrases::tr("Lanjutkan dari keadaan siklus yang sekarang."));
    case CycleNotStarted: return say(Phrases::tr("Mulailah siklusnya lebih dahulu."));
    case CycleSuspended: return say(Phrases::tr("Tunggu sampai pengelola siklus melanjutkannya."));
    case CycleFinished:
        return say(
            Phrases::tr("Bila masih ada yang harus diubah, pengelola siklus dapat membukanya "
                        "kembali dengan alasan."));
    case CycleNotFinished: return say(Phrases::tr("Selesaikan dahulu langkah yang masih terbuka."));
    case CycleCancelled:
        return say(Phrases::tr("Mulailah siklus baru bila datanya tetap diperlukan."));
    case StartIncomplete:
        return say(Phrases::tr("Lengkapi hal-hal yang disebutkan, lalu mulai lagi."));
    case UnknownTask:
    case TaskClosed:
    case TaskNotClosed:
    case NotClaimed:
    case NotDelegated: return lookAgain();
    case UnknownStep: return say(Phrases::tr("Pilih salah satu langkah SOP ini."));
    case UnknownUnit:
        return say(Phrases::tr("Pilih bidang yang ikut, atau minta pengelola siklus "
                               "menambahkannya."));
    case NotYourTask:
    case NotParticipant: return askCoordinator();
    case ClaimedByOther:
    case AlreadyClaimed:
        return say(Phrases::tr("Hubungi yang bersangkutan bila Anda yang harus mengerjakannya."));
    case Delegated:
        return say(Phrases::tr("Tunggu sampai diserahkan kembali, atau tarik titipannya."));
    case LentToYou:
        return say(Phrases::tr("Serahkan kembali bila sudah siap; yang menitipkan "
                               "menyelesaikannya."));
    case NotCoordinator: return say(Phrases::tr("Minta pengelola siklus melakukannya."));
    case SeparationOfDuty:
        return say(Phrases::tr("Minta pejabat lain yang berwenang menelaahnya."));
    case NotAReview: return say(Phrases::tr("Selesaikan saja langkah ini."));
    case IsAReview: return say(Phrases::tr("Setujui atau kembalikan hasilnya."));
    case ReasonMissing: return say(Phrases::tr("Tuliskan alasannya, lalu ulangi."));
    case ContentMissing: return say(Phrases::tr("Simpan isiannya lebih dahulu, lalu ulangi."));
    case TargetMissing:
    case TargetNotAllowed:
        return say(Phrases::tr("Pilih salah satu langkah tujuan yang disediakan SOP."));
    case UnitsMissing: return say(Phrases::tr("Pilih sedikitnya satu bidang, lalu ulangi."));
    case NoSectionToCorrect:
        return say(Phrases::tr("Perbaikan hanya dapat diminta setelah bidang mengisi."));
    case NoStraightWay: return say(Phrases::tr("Buka kembali siklusnya langkah demi langkah."));
    case NotYourLastAct: return say(Phrases::tr("Minta yang bersangkutan menariknya kembali."));
    case SuccessorActed:
        return say(Phrases::tr("Minta yang bersangkutan mengembalikannya kepada Anda."));
    case ReviewCannotBeSkipped:
        return say(Phrases::tr("Alihkan telaah ini kepada pejabat lain bila pemegangnya "
                               "berhalangan."));
    case EntryCannotBeSkipped:
        return say(Phrases::tr("Bebaskan bidangnya dari siklus bila memang tidak mengisi."));
    case UnitAlreadyTakesPart:
    case UnitAlreadyExempted: return say(Phrases::tr("Periksa kembali bidang yang dipilih."));
    case UnitAlreadyDelivered:
        return say(Phrases::tr("Mintalah perbaikan bila isiannya harus berubah."));
    case EntryPassed:
        return say(Phrases::tr("Tunggu sampai langkah itu selesai, lalu tambahkan bidangnya."));
    case LastUnit:
        return say(Phrases::tr("Batalkan siklusnya bila tidak ada bidang yang mengisi."));
    case StepHasItsOwnTime:
        return say(Phrases::tr("Perpanjang tenggat tugasnya bila waktunya tidak cukup."));
    case DurationInvalid:
        return say(Phrases::tr(
            "Tulis menit, jam atau hari yang lebih dari nol; hari harus bulat, dan paling "
            "banyak 3.650."));
    case DeadlineNotLater: return say(Phrases::tr("Pilih waktu yang lain."));
    case TooFarAhead:
        return say(Phrases::tr("Pilih waktu yang lebih dekat, dan periksa tanggal komputer ini."));
    case CalendarUnchanged:
        return say(Phrases::tr("Pakai dahulu kantor dengan kalender yang baru, lalu ulangi."));
    case PersonMissing: return say(Phrases::tr("Pilih sedikitnya satu pejabat, lalu ulangi."));
    case DelegateToSelf: return say(Phrases::tr("Pilih pejabat lain."));
    case FileNameUnfit:
        return say(Phrases::tr("Beri nama tanpa garis miring dan tanpa baris baru, paling panjang "
                               "255 byte."));
    case NothingDue: return say(Phrases::tr("Tidak ada yang perlu Anda lakukan."));
    }
    return {};
}

} // namespace himpun::text
