// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_notices.h"

#include "act_name.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "theme.h"

#include <QCoreApplication>
#include <QStringList>

namespace himpun::app
{

namespace
{

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(SheetNotices)
};

using models::shown;
using text::Message; // written whole, it would hide from lupdate whose words follow

QString listed(const std::vector<std::string> &people)
{
    QStringList names;
    for (const std::string &person : people)
        names << shown(person);
    return names.join(QStringLiteral(", "));
}

QString handedIn(const reading::UnitSheet &sheet)
{
    if (sheet.revisions.empty())
        return {};
    const store::SheetRow &row = sheet.revisions.back().row;
    return Notices::tr("Kiriman %1, diajukan %2 oleh %3.")
        .arg(row.revision)
        .arg(shown(text::dateAndTime(row.at, sheet.zone)), shown(sheet.handedInBy));
}

/// In huge text there is no room for the keys of a button.
QString fitted(QString words)
{
    return isHugeText() ? words.remove(QStringLiteral(" (Ctrl+Enter)")) : words;
}

} // namespace

QString titleWords(const reading::UnitSheet &sheet, bool isReview)
{
    if (sheet.lock == reading::Lock::None)
        return Notices::tr("Isian");
    return isReview ? Notices::tr("Periksa") : Notices::tr("Isian bidang");
}

QString whereWords(const reading::UnitSheet &sheet)
{
    QStringList where{shown(sheet.cycleTitle)};
    if (sheet.task && sheet.task->task.due)
        where << Notices::tr("tenggat %1 (%2)")
                     .arg(shown(text::dateAndTime(*sheet.task->task.due, sheet.zone)),
                          shown(sheet.task->timeLeft));
    return where.join(QStringLiteral(" · "));
}

QString countWords(const models::SheetModel &model)
{
    int filled = 0, odd = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        filled += model.lineAt(row)->isFilled() ? 1 : 0;
        odd += model.lineAt(row)->isToBeExplained() ? 1 : 0;
    }
    QString words = Notices::tr("%1 dari %2 terisi").arg(filled).arg(model.rowCount());
    const int wanted = static_cast<int>(model.wanted().size());
    if (model.sheet()->lock == reading::Lock::None && wanted > 0)
        words += QStringLiteral(" · ") + Notices::tr("%n sel masih wajib", nullptr, wanted);
    if (model.refused() > 0)
        words +=
            QStringLiteral(" · ") + Notices::tr("%n sel belum tersimpan", nullptr, model.refused());
    if (odd > 0)
        words += QStringLiteral(" · ") + Notices::tr("%n angka perlu penjelasan", nullptr, odd);
    return words;
}

QString lockWords(const reading::UnitSheet &sheet, bool isReview)
{
    switch (sheet.lock) {
    case reading::Lock::None: return {};
    case reading::Lock::Exempted:
        return Notices::tr(
                   "%1 dibebaskan dari siklus ini oleh %2 pada %3 karena: %4. Isiannya tidak "
                   "ditunggu dan tidak ikut dihitung.")
            .arg(shown(sheet.unitName), shown(sheet.exemption->by),
                 shown(text::dateAndTime(sheet.exemption->at, sheet.zone)),
                 shown(sheet.exemption->reason));
    case reading::Lock::NotOpenYet:
        return sheet.awaited.empty()
                   ? Notices::tr("Belum dibuka: langkah pengisian bidang ini belum sampai "
                                 "gilirannya.")
                   : Notices::tr("Belum dibuka: langkah pengisian bidang ini menunggu %1.")
                         .arg(listed(sheet.awaited));
    case reading::Lock::WithOthers:
        return Notices::tr("Sedang diisi oleh %1; hanya dapat dilihat.").arg(listed(sheet.holders));
    case reading::Lock::HandedIn:
        return isReview ? handedIn(sheet)
                        : Notices::tr("%1 Terkunci sampai dikembalikan oleh pemeriksa.")
                              .arg(handedIn(sheet));
    case reading::Lock::Paused:
        return Notices::tr("Siklus ditunda oleh %1 sejak %2 karena: %3. Pengelola siklus dapat "
                           "melanjutkannya.")
            .arg(shown(sheet.pause->by), shown(text::dateAndTime(sheet.pause->at, sheet.zone)),
                 shown(sheet.pause->reason));
    case reading::Lock::FileReadOnly:
        return Notices::tr("Berkas sedang dibuka untuk dibaca saja; isian tidak dapat diubah.");
    case reading::Lock::Ended:
        return Notices::tr("%1 Siklus sudah berakhir; pengelola dapat membukanya kembali.")
            .arg(handedIn(sheet));
    }
    return {};
}

Message lockedWords(const reading::UnitSheet &sheet)
{
    const bool isRemarked = sheet.returned && !sheet.returned->remarks.empty();
    QString why = lockWords(sheet, false);
    if (why.isEmpty() && isRemarked)
        why = Notices::tr("Isian ini dikembalikan: hanya sel yang diberi catatan yang terbuka. "
                          "Centang “Buka semua sel” untuk mengubah yang lain.");
    else if (why.isEmpty())
        why = Notices::tr("Target, periode lalu, capaian dan predikat tidak diketik. Pilih sel "
                          "pertama yang boleh diisi, lalu tempel lagi.");
    return {Notices::tr("Sel-sel itu terkunci.").toStdString(),
            Notices::tr("Tidak ada yang ditempelkan.").toStdString(), why.toStdString(),
            "cells-locked"};
}

QString returnWords(const reading::UnitSheet &sheet, int unanswered)
{
    const service::Returned &returned = *sheet.returned;
    const int remarks = static_cast<int>(returned.remarks.size());
    const QString reason =
        (returned.isReopening ? Notices::tr("Siklus dibuka lagi oleh %1, %2: %3")
                              : Notices::tr("Dikembalikan oleh %1, %2: %3"))
            .arg(shown(sheet.returnedBy), shown(text::dateAndTime(returned.at, sheet.zone)),
                 shown(returned.reason));
    if (remarks == 0)
        return reason;
    const QString count = unanswered == 0
                              ? Notices::tr("Semua %n catatan sudah ditanggapi.", nullptr, remarks)
                              : Notices::tr("Perbaiki %n catatan lagi.", nullptr, unanswered);
    return count + u' ' + reason;
}

QString submitWords(const reading::UnitSheet &sheet, int unanswered)
{
    if (!sheet.returned)
        return fitted(Notices::tr("Ajukan (Ctrl+Enter)"));
    return unanswered == 0 ? fitted(Notices::tr("Ajukan lagi (Ctrl+Enter)"))
                           : Notices::tr("Ajukan lagi (%n catatan belum)", nullptr, unanswered);
}

QString approveWords(const sop::Step *step)
{
    if (!step || !step->review)
        return {};
    return fitted(
        QStringLiteral("%1 (Ctrl+Enter)").arg(actName(workflow::Operation::Approve, step)));
}

QString nextWords(const reading::UnitSheet &sheet, int remarks)
{
    if (remarks > 0)
        return Notices::tr("%n catatan pada sel akan ikut dikembalikan.", nullptr, remarks);
    if (sheet.lock == reading::Lock::None)
        return Notices::tr("Setiap sel tersimpan begitu ditinggalkan.");
    return sheet.task && sheet.task->step.review
               ? Notices::tr("R pada sel menulis catatan; tanpa catatan, cukup paraf atau tanda "
                             "tangani.")
               : QString();
}

} // namespace himpun::app
