// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/store_messages.h"

#include "himpun/text/format.h"

#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string heldBy(const std::string &file, const std::optional<store::Holder> &holder,
                   calendar::Zone zone)
{
    if (!holder)
        return say(Phrases::tr("“%1” sedang dipakai oleh program lain."), file);
    return say(Phrases::tr("“%1” sedang dipakai oleh %2 sejak %3."), file, holder->who,
               dateAndTime(holder->since, zone));
}

std::string whatHappened(const store::OpenFailure &failure, const std::string &file,
                         calendar::Zone zone)
{
    using enum store::OpenError;
    switch (failure.error) { // no default: a new way to fail must find its words
    case Missing: return say(Phrases::tr("“%1” tidak ada."), file);
    case NotReadable: return say(Phrases::tr("“%1” tidak boleh dibaca oleh Anda."), file);
    case IsDirectory: return say(Phrases::tr("“%1” adalah map, bukan berkas."), file);
    case NotADatabase: return say(Phrases::tr("“%1” bukan berkas Himpun."), file);
    case NotOurs: return say(Phrases::tr("“%1” milik program lain."), file);
    case NewerVersion:
        return say(Phrases::tr("“%1” ditulis oleh Himpun yang lebih baru (versi berkas %2)."), file,
                   std::to_string(failure.version));
    case OlderVersion:
        return say(Phrases::tr("“%1” ditulis oleh Himpun yang lebih lama (versi berkas %2) dan "
                               "perlu diperbarui sebelum dapat dibaca."),
                   file, std::to_string(failure.version));
    case HeldByOther: return heldBy(file, failure.holder, zone);
    case Damaged: return say(Phrases::tr("“%1” rusak dan tidak dapat dibaca."), file);
    case FolderMissing: return say(Phrases::tr("Map untuk “%1” tidak ada."), file);
    case FolderLocked: return say(Phrases::tr("“%1” tidak boleh dibuat di map itu."), file);
    case CannotCreate: return say(Phrases::tr("“%1” tidak dapat dibuat."), file);
    case AlreadyExists: return say(Phrases::tr("“%1” sudah ada."), file);
    case ForeignSchema:
        return say(Phrases::tr("Susunan “%1” telah diubah oleh program lain (%2)."), file,
                   failure.detail);
    case NotWritable: return say(Phrases::tr("“%1” hanya dapat dibaca."), file);
    case CopyInUse: return heldBy(file, failure.holder, zone);
    }
    return {};
}

std::string whatToDo(store::OpenError error)
{
    using enum store::OpenError;
    switch (error) { // no default: a new way to fail must find its words
    case Missing:
    case IsDirectory:
    case NotADatabase:
    case NotOurs: return say(Phrases::tr("Periksa nama dan tempat berkasnya."));
    case NotReadable: return say(Phrases::tr("Minta hak baca kepada pemilik berkasnya."));
    case NewerVersion: return say(Phrases::tr("Pasang Himpun versi terbaru, lalu buka lagi."));
    case OlderVersion:
        return say(Phrases::tr("Buka berkasnya satu kali untuk ditulis, lalu ulangi."));
    case HeldByOther:
        return say(Phrases::tr("Tunggu sampai pekerjaannya selesai, atau buka untuk dibaca saja."));
    case Damaged:
    case ForeignSchema:
        return say(Phrases::tr("Pulihkan dari cadangan terakhir dan simpan berkas ini untuk "
                               "diperiksa."));
    case FolderMissing: return say(Phrases::tr("Buat mapnya lebih dahulu, atau pilih map lain."));
    case FolderLocked:
        return say(Phrases::tr("Minta hak tulis pada map itu, atau pilih map lain."));
    case CannotCreate: return say(Phrases::tr("Periksa disk atau jaringannya, lalu ulangi."));
    case AlreadyExists:
        return say(Phrases::tr("Pilih nama lain, atau buka berkas yang sudah ada."));
    case CopyInUse: return say(Phrases::tr("Pilih nama lain untuk cadangannya."));
    case NotWritable: return say(Phrases::tr("Minta hak tulis, atau buka untuk dibaca saja."));
    }
    return {};
}

std::string whatHappened(store::StoreFault fault, const std::string &file)
{
    using enum store::StoreFault;
    switch (fault) { // no default: a new fault must find its words
    case DiskFull: return say(Phrases::tr("Tempat penyimpanan “%1” penuh."), file);
    case InputOutput:
        return say(Phrases::tr("Tempat penyimpanan “%1” tidak menjawab sebagaimana mestinya."),
                   file);
    case ReadOnly: return say(Phrases::tr("“%1” sekarang hanya dapat dibaca."), file);
    case Busy: return say(Phrases::tr("“%1” terlalu lama dipakai oleh program lain."), file);
    case Damaged: return say(Phrases::tr("Sebagian “%1” rusak atau hilang."), file);
    case Other: return say(Phrases::tr("“%1” tidak dapat dibaca atau ditulis."), file);
    }
    return {};
}

std::string whatToDo(store::StoreFault fault)
{
    using enum store::StoreFault;
    switch (fault) { // no default: a new fault must find its words
    case DiskFull: return say(Phrases::tr("Kosongkan sebagian tempat penyimpanan, lalu ulangi."));
    case InputOutput:
    case Other: return say(Phrases::tr("Periksa disk atau jaringannya, lalu ulangi."));
    case ReadOnly: return say(Phrases::tr("Periksa hak tulisnya, lalu ulangi."));
    case Busy: return say(Phrases::tr("Tutup program lain itu, lalu ulangi."));
    case Damaged:
        return say(Phrases::tr("Pulihkan dari cadangan terakhir dan simpan berkas ini untuk "
                               "diperiksa."));
    }
    return {};
}

std::string codeOf(store::StoreFault fault)
{
    using enum store::StoreFault;
    switch (fault) {
    case DiskFull: return "disk-full";
    case InputOutput: return "input-output";
    case ReadOnly: return "read-only";
    case Busy: return "busy";
    case Damaged: return "damaged";
    case Other: return "storage";
    }
    return {};
}

/// Where in the ledger: "peristiwa 12 siklus “tw3” (baris 40)".
std::string entryName(const store::Fault &fault)
{
    const std::string seq = std::to_string(fault.seq);
    if (fault.stream.empty())
        return say(Phrases::tr("baris %1 buku definisi"), seq);
    return say(Phrases::tr("peristiwa %1 siklus “%2” (baris %3)"), std::to_string(fault.number),
               fault.stream, seq);
}

} // namespace

Message message(const store::OpenFailure &failure, const std::string &file, calendar::Zone zone)
{
    Message message;
    message.happened = whatHappened(failure, file, zone);
    const bool isThere = failure.error != store::OpenError::Missing
                         && failure.error != store::OpenError::FolderMissing
                         && failure.error != store::OpenError::FolderLocked
                         && failure.error != store::OpenError::CannotCreate;
    message.state = isThere ? say(Phrases::tr("Berkas itu tidak diubah."))
                            : say(Phrases::tr("Tidak ada yang berubah."));
    message.advice = whatToDo(failure.error);
    message.code = store::codeOf(failure.error);
    return message;
}

Message message(store::StoreFault fault, const std::string &file)
{
    Message message;
    message.happened = whatHappened(fault, file);
    message.state =
        fault == store::StoreFault::Damaged
            ? say(Phrases::tr("Pekerjaan ini tidak jadi; tidak ada yang ditulis ke berkas itu."))
            : say(Phrases::tr("Yang sudah dinyatakan tersimpan tetap tersimpan; pekerjaan yang "
                              "sedang berjalan tidak jadi."));
    message.advice = whatToDo(fault);
    message.code = codeOf(fault);
    return message;
}

std::string sentence(const store::Fault &fault)
{
    using enum store::FaultKind;
    switch (fault.kind) { // no default: a new fault must find its words
    case FileDamaged: return say(Phrases::tr("berkasnya rusak (%1)"), fault.detail);
    case SchemaChanged:
        return say(Phrases::tr("susunan berkasnya telah diubah (%1)"), fault.detail);
    case EntryAltered: return say(Phrases::tr("%1 telah diubah"), entryName(fault));
    case EntryMissing:
        return say(Phrases::tr("yang mendahului %1 telah dihapus"), entryName(fault));
    case EntryMoved: return say(Phrases::tr("%1 telah dipindahkan"), entryName(fault));
    case NumberGap:
        if (fault.stream.empty())
            return say(Phrases::tr("buku definisi kehilangan satu baris atau lebih"));
        return say(Phrases::tr("siklus “%1” kehilangan peristiwa %2"), fault.stream,
                   std::to_string(fault.number));
    case EndChanged:
        return say(Phrases::tr("baris yang terakhir ditulis (baris %1) telah dihapus atau diganti"),
                   std::to_string(fault.seq));
    case EventUnreadable: return say(Phrases::tr("%1 tidak dapat dibaca"), entryName(fault));
    case ContentAltered: return say(Phrases::tr("isi %1 telah diubah"), fault.detail);
    case ContentMissing:
        if (fault.seq == 0)
            return say(Phrases::tr("isi %1 yang disebut kertas kerja siklus “%2” tidak ada"),
                       fault.detail, fault.stream);
        return say(Phrases::tr("isi %1 yang disebut %2 tidak ada"), fault.detail, entryName(fault));
    case SopUnreadable:
        return say(Phrases::tr("SOP siklus “%1” tidak dapat dibaca (%2)"), fault.stream,
                   fault.detail);
    case ProjectionDiffers:
        if (fault.stream.empty())
            return say(Phrases::tr("ringkasan seluruh berkas berbeda dari peristiwanya (%1)"),
                       fault.detail);
        return say(Phrases::tr("ringkasan siklus “%1” berbeda dari peristiwanya (%2)"),
                   fault.stream, fault.detail);
    }
    return {};
}

} // namespace himpun::text
