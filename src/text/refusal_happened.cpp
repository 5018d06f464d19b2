// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal_words.h"

#include "phrases.h"

namespace himpun::text
{

std::string whatHappened(workflow::RefusalCode code, const std::string &who,
                         const std::string &when)
{
    using enum workflow::RefusalCode;
    switch (code) { // no default: a new code must find its words
    case AlreadyApplied: return say(Phrases::tr("Perintah ini sudah dijalankan satu kali."));
    case CycleAlreadyStarted: return say(Phrases::tr("Siklus ini sudah dimulai."));
    case CycleNotStarted: return say(Phrases::tr("Siklus ini belum dimulai."));
    case CycleSuspended: return say(Phrases::tr("Siklus ini sedang ditunda."));
    case CycleNotSuspended: return say(Phrases::tr("Siklus ini tidak sedang ditunda."));
    case CycleFinished: return say(Phrases::tr("Siklus ini sudah selesai."));
    case CycleNotFinished: return say(Phrases::tr("Siklus ini belum selesai."));
    case CycleCancelled: return say(Phrases::tr("Siklus ini sudah dibatalkan."));
    case StartIncomplete:
        return say(Phrases::tr("Siklus ini belum dapat dimulai karena masih ada yang kurang."));
    case UnknownTask: return say(Phrases::tr("Tugas yang dimaksud tidak ada dalam siklus ini."));
    case UnknownStep:
        return say(Phrases::tr("Langkah yang dimaksud tidak ada dalam SOP siklus ini."));
    case UnknownUnit: return say(Phrases::tr("Bidang yang dimaksud tidak ikut dalam siklus ini."));
    case TaskClosed: return say(Phrases::tr("Tugas ini sudah ditutup oleh %1 pada %2."), who, when);
    case TaskNotClosed:
        return say(Phrases::tr("Tugas ini masih terbuka, belum ada yang dapat ditarik kembali."));
    case NotYourTask: return say(Phrases::tr("Tugas ini milik %1, bukan tugas Anda."), who);
    case ClaimedByOther: return say(Phrases::tr("Tugas ini sedang dikerjakan oleh %1."), who);
    case NotClaimed: return say(Phrases::tr("Tugas ini belum diambil oleh siapa pun."));
    case AlreadyClaimed: return say(Phrases::tr("Tugas ini sudah diambil oleh %1."), who);
    case Delegated: return say(Phrases::tr("Tugas ini sedang dititipkan kepada %1."), who);
    case LentToYou:
        return say(Phrases::tr("Tugas ini dititipkan %1 kepada Anda untuk disiapkan, bukan untuk "
                               "diselesaikan."),
                   who);
    case NotDelegated:
        return say(Phrases::tr("Tugas ini tidak sedang dititipkan kepada siapa pun."));
    case NotCoordinator:
        return say(Phrases::tr("Hanya pengelola siklus yang dapat melakukan ini."));
    case NotParticipant: return say(Phrases::tr("Anda tidak ikut dalam siklus ini."));
    case SeparationOfDuty:
        return say(Phrases::tr("Anda sendiri yang mengerjakan isian ini, jadi Anda tidak dapat "
                               "menyetujuinya."));
    case NotAReview:
        return say(Phrases::tr("Langkah ini bukan telaah, jadi tidak ada yang disetujui atau "
                               "dikembalikan."));
    case IsAReview:
        return say(Phrases::tr("Langkah ini telaah: hasilnya disetujui atau dikembalikan."));
    case ReasonMissing: return say(Phrases::tr("Alasannya belum ditulis."));
    case ContentMissing:
        return say(Phrases::tr("Belum ada isian atau dokumen yang dapat diajukan atau disetujui."));
    case TargetMissing: return say(Phrases::tr("Langkah tujuan pengembalian belum dipilih."));
    case TargetNotAllowed:
        return say(Phrases::tr("SOP tidak memperbolehkan pengembalian ke langkah itu."));
    case UnitsMissing: return say(Phrases::tr("Bidang yang harus memperbaiki belum dipilih."));
    case NoSectionToCorrect:
        return say(Phrases::tr("Sebelum langkah ini tidak ada bidang yang mengisi."));
    case NoStraightWay:
        return say(Phrases::tr("Sesudah langkah itu tidak ada persetujuan di tingkat kantor, "
                               "sehingga perbaikannya tidak dapat langsung disahkan."));
    case NotYourLastAct:
        return say(Phrases::tr("Tugas ini terakhir dikerjakan oleh %1 pada %2, bukan oleh Anda."),
                   who, when);
    case SuccessorActed:
        return say(Phrases::tr("Langkah berikutnya sudah dikerjakan oleh %1."), who);
    case ReviewCannotBeSkipped: return say(Phrases::tr("Telaah tidak dapat dilewati."));
    case EntryCannotBeSkipped: return say(Phrases::tr("Pengisian data tidak dapat dilewati."));
    case UnitAlreadyTakesPart: return say(Phrases::tr("Bidang ini sudah ikut dalam siklus."));
    case UnitAlreadyExempted: return say(Phrases::tr("Bidang ini sudah dibebaskan dari siklus."));
    case UnitAlreadyDelivered: return say(Phrases::tr("Isian bidang ini sudah diserahkan."));
    case EntryPassed:
        return say(Phrases::tr("Pengisian data sudah lewat, dan langkah yang sedang terbuka tidak "
                               "dapat menunggu bidang yang menyusul."));
    case LastUnit: return say(Phrases::tr("Ini bidang terakhir yang masih ikut dalam siklus."));
    case StepHasItsOwnTime: return say(Phrases::tr("Waktu langkah ini sudah ditetapkan oleh SOP."));
    case DurationInvalid: return say(Phrases::tr("Lama waktu itu tidak dapat dipakai."));
    case DeadlineNotLater:
        return say(Phrases::tr("Tenggat yang baru harus lain daripada yang sekarang, dan lebih "
                               "lambat daripada tenggat menurut SOP dan waktu sekarang."));
    case TooFarAhead:
        return say(Phrases::tr("Tenggatnya terlalu jauh di depan: lebih dari waktu terlama dalam "
                               "sebuah SOP, atau sesudah tahun 9999."));
    case CalendarUnchanged:
        return say(Phrases::tr("Tenggat siklus ini sudah dihitung menurut kalender yang dipakai "
                               "sekarang."));
    case PersonMissing: return say(Phrases::tr("Pejabat yang dituju belum dipilih."));
    case DelegateToSelf:
        return say(Phrases::tr("Tugas tidak dapat dititipkan kepada diri sendiri."));
    case FileNameUnfit: return say(Phrases::tr("Nama berkas itu tidak dapat dipakai."));
    case NothingDue: return say(Phrases::tr("Tidak ada tenggat baru yang perlu diberitahukan."));
    }
    return {};
}

} // namespace himpun::text
