// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_dialog.h"

#include "lines_delegate.h"
#include "ui_palette_dialog.h"

#include <QKeyEvent>

namespace himpun::app
{

PaletteDialog::PaletteDialog(Backstage &backstage, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_ui(std::make_unique<Ui::PaletteDialog>())
{
    m_ui->setupUi(this);
    m_ui->foundList->setModel(&m_model);
    m_ui->foundList->setItemDelegate(new LinesDelegate({PaletteModel::DetailRole}, this));
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.setWords(words);
        showFound();
    });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &PaletteDialog::goThere);
    connect(m_ui->foundList, &QListView::clicked, this, &PaletteDialog::goThere);
    backstage.ask(
        this, [](service::Workbench &bench) { return reading::findables(bench); },
        [this](const service::Outcome<std::vector<reading::Findable>> &found) {
            if (found)
                m_model.setFindables(*found); // else pages and commands are still there
            showFound();
        });
    showFound();
    if (parent) {
        const QWidget *window = parent->window();
        resize(qMin(680, window->width() - 40), qMin(460, window->height() - 80));
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 48)));
    }
}

PaletteDialog::~PaletteDialog() = default;

void PaletteDialog::showFound()
{
    m_ui->foundList->setCurrentIndex(m_model.index(0));
    m_ui->emptyLabel->setVisible(m_model.rowCount() == 0);
    m_ui->foundList->setVisible(m_model.rowCount() > 0);
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: QCoreApplication::sendEvent(m_ui->foundList, event); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void PaletteDialog::goThere()
{
    const PaletteGoal *goal = m_model.goalAt(m_ui->foundList->currentIndex());
    if (!goal)
        return;
    const PaletteGoal there = *goal;
    accept();
    emit chosen(there);
}

} // namespace himpun::app
