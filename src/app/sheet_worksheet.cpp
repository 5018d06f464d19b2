// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_worksheet.h"

#include "himpun/models/shown.h"
#include "himpun/program/paths.h"
#include "himpun/text/worksheet_words.h"
#include "himpun/worksheet/write.h"
#include "import_dialog.h"
#include "worksheet_dialog.h"

#include <QDir>
#include <QDropEvent>
#include <QMenu>

namespace himpun::app
{

using models::shown;

namespace
{

struct Written {
    service::Outcome<worksheet::Worksheet> sheet;
    document::Written file;
};

} // namespace

SheetWorksheet::SheetWorksheet(Workplace workplace, const models::SheetModel &model, Page *page)
    : QObject(page), m_workplace(workplace), m_model(model), m_page(page), m_menu(new QMenu(page))
{
    m_menu->addAction(tr("&Tulis kertas kerja …"), this, &SheetWorksheet::write);
    m_menu->addAction(tr("&Baca kertas kerja yang kembali …"), this, [this] { read(); });
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

void SheetWorksheet::write()
{
    if (!m_model.sheet())
        return;
    const std::string name =
        text::worksheetName(m_model.sheet()->unitName, m_model.sheet()->period);
    const QString file = withEnding(m_workplace.prompter.askFileToSave(
                                        m_page, tr("Tulis kertas kerja"),
                                        shown(name).replace(u'/', u'-') + QStringLiteral(".xlsx"),
                                        tr("Buku kerja Excel (*.xlsx)")),
                                    QStringLiteral(".xlsx"));
    if (file.isEmpty())
        return;
    m_workplace.backstage.ask(
        this,
        [cycle = m_model.sheet()->cycle, unit = m_model.sheet()->unit,
         path = program::pathOf(file.toStdString())](service::Workbench &bench) {
            Written written{worksheet::worksheetOf(bench, cycle, unit), {}};
            if (written.sheet)
                written.file = worksheet::write(*written.sheet, path);
            return written;
        },
        [this, file](const Written &written) {
            if (!written.sheet)
                return tellTrouble(m_workplace, m_page, written.sheet.error());
            const QString path = QDir::toNativeSeparators(file);
            emit m_page->told(
                written.file ? tr("Kertas kerja tersimpan di %1").arg(path)
                             : shown(document::sentence(written.file.error(), path.toStdString())));
        });
}

void SheetWorksheet::read()
{
    const QString path =
        m_workplace.prompter.askFileToOpen(m_page, tr("Baca kertas kerja yang kembali"),
                                           tr("Kertas kerja (*.xlsx *.ods);;Semua berkas (*)"));
    if (!path.isEmpty())
        read(path);
}

void SheetWorksheet::read(const QString &path)
{
    if (!m_model.sheet())
        return;
    const worksheet::Meant meant{m_model.sheet()->cycle, m_model.sheet()->unit};
    readFile(m_workplace, m_page, path, [this, meant](ChosenFile file) {
        auto *dialog = new WorksheetDialog(m_workplace, std::move(file), meant, m_page);
        connect(dialog, &WorksheetDialog::told, m_page, &Page::told);
        dialog->read();
    });
}

bool SheetWorksheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_page)
        return false;
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter)
        return false;
    auto *drag = static_cast<QDropEvent *>(event);
    const QString path = draggedFile(*drag);
    if (path.isEmpty() || !m_model.sheet())
        return false;
    drag->acceptProposedAction();
    if (isDrop)
        read(path);
    return true;
}

} // namespace himpun::app
