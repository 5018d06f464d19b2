// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/labels.h"

#include "phrases.h"

namespace himpun::text
{

std::string label(workflow::Operation operation)
{
    using enum workflow::Operation;
    switch (operation) {
    case Start: return say(Phrases::tr("Mulai siklus"));
    case Complete: return say(Phrases::tr("Selesaikan"));
    case Approve: return say(Phrases::tr("Setujui"));
    case SendBack: return say(Phrases::tr("Kembalikan"));
    case RequestCorrection: return say(Phrases::tr("Minta perbaikan"));
    case TakeBack: return say(Phrases::tr("Tarik kembali"));
    case Claim: return say(Phrases::tr("Ambil tugas"));
    case Release: return say(Phrases::tr("Lepaskan tugas"));
    case Reassign: return say(Phrases::tr("Alihkan"));
    case Delegate: return say(Phrases::tr("Titipkan"));
    case HandBack: return say(Phrases::tr("Serahkan kembali"));
    case Skip: return say(Phrases::tr("Lewati langkah"));
    case ExemptUnit: return say(Phrases::tr("Bebaskan bidang"));
    case AddUnit: return say(Phrases::tr("Tambahkan bidang"));
    case AgreeDuration: return say(Phrases::tr("Tetapkan waktu"));
    case ExtendDeadline: return say(Phrases::tr("Perpanjang tenggat"));
    case RecomputeDeadlines: return say(Phrases::tr("Hitung ulang tenggat"));
    case Suspend: return say(Phrases::tr("Tunda siklus"));
    case Resume: return say(Phrases::tr("Lanjutkan siklus"));
    case Comment: return say(Phrases::tr("Beri catatan"));
    case Attach: return say(Phrases::tr("Lampirkan berkas"));
    case Cancel: return say(Phrases::tr("Batalkan siklus"));
    case Reopen: return say(Phrases::tr("Buka kembali siklus"));
    case FireTimers: return say(Phrases::tr("Periksa tenggat"));
    }
    return {};
}

std::string label(workflow::TaskState state)
{
    using enum workflow::TaskState;
    switch (state) {
    case Offered: return say(Phrases::tr("Menunggu"));
    case Claimed: return say(Phrases::tr("Sedang dikerjakan"));
    case Delegated: return say(Phrases::tr("Dititipkan"));
    case Completed: return say(Phrases::tr("Selesai"));
    case Approved: return say(Phrases::tr("Disetujui"));
    case SentBack: return say(Phrases::tr("Dikembalikan"));
    case Skipped: return say(Phrases::tr("Dilewati"));
    case Withdrawn: return say(Phrases::tr("Tidak diperlukan lagi"));
    }
    return {};
}

std::string label(workflow::CycleState state)
{
    using enum workflow::CycleState;
    switch (state) {
    case NotStarted: return say(Phrases::tr("Belum dimulai"));
    case Running: return say(Phrases::tr("Berjalan"));
    case Suspended: return say(Phrases::tr("Ditunda"));
    case Finished: return say(Phrases::tr("Selesai", "a whole cycle"));
    case Cancelled: return say(Phrases::tr("Dibatalkan"));
    }
    return {};
}

std::string label(workflow::DeadlineStage stage)
{
    using enum workflow::DeadlineStage;
    switch (stage) {
    case Running: return say(Phrases::tr("Masih ada waktu"));
    case Soon: return say(Phrases::tr("Segera jatuh tempo"));
    case Overdue: return say(Phrases::tr("Terlambat"));
    case LongOverdue: return say(Phrases::tr("Terlambat lebih dari satu hari kerja"));
    }
    return {};
}

std::string label(workflow::WayBack way)
{
    switch (way) {
    case workflow::WayBack::StepByStep:
        return say(Phrases::tr("Melalui semua langkah di antaranya"));
    case workflow::WayBack::StraightBack:
        return say(Phrases::tr("Langsung kembali kepada yang mengembalikan"));
    }
    return {};
}

std::string label(workflow::Who who)
{
    using enum workflow::Who;
    switch (who) {
    case Anybody: return say(Phrases::tr("Siapa saja"));
    case Participant: return say(Phrases::tr("Peserta siklus"));
    case Coordinator: return say(Phrases::tr("Pengelola siklus"));
    case Holder: return say(Phrases::tr("Pemegang langkah"));
    case Claimer: return say(Phrases::tr("Yang mengambil tugas"));
    case Delegate: return say(Phrases::tr("Yang dititipi atau yang menitipkan"));
    case Author: return say(Phrases::tr("Yang menyelesaikan tugas"));
    }
    return {};
}

} // namespace himpun::text
