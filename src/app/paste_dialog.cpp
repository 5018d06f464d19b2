// SPDX-License-Identifier: GPL-3.0-or-later
#include "paste_dialog.h"

#include "himpun/text/indicator_labels.h"
#include "ui_paste_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace himpun::app
{

namespace
{

/// A number of the same block that can be read in one way only tells how the others are meant:
/// beside "1.5", "84.200" is 84,2.
bool isWrittenWithPoints(const Pasted &pasted)
{
    return std::ranges::any_of(pasted.cells, [](const PastedCell &cell) {
        return !cell.isDoubtful() && cell.original.contains(u'.') && cell.text.contains(u',')
               && cell.text == QString(cell.original.trimmed()).replace(u'.', u',');
    });
}

} // namespace

PasteDialog::PasteDialog(Pasted pasted, QWidget *parent)
    : QDialog(parent), m_pasted(std::move(pasted)), m_ui(std::make_unique<Ui::PasteDialog>())
{
    m_ui->setupUi(this);
    const bool hasChoice = std::ranges::any_of(
        m_pasted.cells, [](const PastedCell &cell) { return cell.readings.has_value(); });
    m_ui->indonesianButton->setVisible(hasChoice);
    m_ui->englishButton->setVisible(hasChoice);
    QString summary = hasChoice ? tr("Beberapa angka dapat dibaca dengan dua cara. Pilih cara "
                                     "baca yang benar; yang lain tidak berubah.")
                                : tr("Periksa dahulu apa yang akan masuk.");
    if (m_pasted.beyond > 0)
        summary += u' '
                   + tr("%n sel jatuh di luar isian atau pada sel terkunci dan tidak ikut.",
                        nullptr, m_pasted.beyond);
    m_ui->summaryLabel->setText(summary);
    m_ui->englishButton->setChecked(isWrittenWithPoints(m_pasted));
    connect(m_ui->englishButton, &QRadioButton::toggled, this, &PasteDialog::list);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    list();
    for (int column = 0; column < 3; ++column)
        m_ui->cellList->resizeColumnToContents(column);
}

PasteDialog::~PasteDialog() = default;

QString PasteDialog::reading(const PastedCell &cell) const
{
    if (!cell.readings)
        return cell.fault ? QString() : cell.text;
    const base::Decimal &value =
        m_ui->englishButton->isChecked() ? cell.readings->english : cell.readings->indonesian;
    return QString::fromStdString(indicator::showNumber(value));
}

void PasteDialog::list()
{
    m_ui->cellList->clear();
    listThose([](const PastedCell &cell) { return cell.isDoubtful(); });
    listThose([](const PastedCell &cell) { return !cell.isDoubtful(); });
}

void PasteDialog::listThose(bool (*belongs)(const PastedCell &))
{
    for (const PastedCell &cell : m_pasted.cells) {
        if (!belongs(cell))
            continue;
        QString remark;
        if (cell.fault)
            remark = tr("Tidak ikut: %1").arg(QString::fromStdString(text::sentence(*cell.fault)));
        else if (cell.readings)
            remark = tr("Dapat dibaca dua cara");
        new QTreeWidgetItem(m_ui->cellList, {cell.name, cell.original, reading(cell), remark});
    }
}

PastedTexts PasteDialog::texts() const
{
    PastedTexts texts;
    for (const PastedCell &cell : m_pasted.cells)
        texts.push_back(cell.fault ? std::nullopt : std::optional(reading(cell)));
    return texts;
}

} // namespace himpun::app
