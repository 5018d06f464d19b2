// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget_dialog.h"

#include "himpun/indicator/number.h"
#include "himpun/models/shown.h"
#include "himpun/text/indicator_labels.h"
#include "theme.h"
#include "ui_budget_dialog.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::shown;
using Rows = std::vector<models::DraftTableModel::Row>;

enum Column { Code, Program, Ceiling };

indicator::NumberReading ceilingIn(const QStringList &row)
{
    return indicator::readNumber(row[Ceiling].toStdString(), indicator::NumberOrigin::Typed);
}

constexpr QChar unsure = u'?'; // behind a pasted number that somebody has to type again

/// Other programs write "148,000" for what is 148.000 here.
QString pastedCell(int column, const QString &text)
{
    if (column != Ceiling)
        return text;
    const std::string number = text.trimmed().toStdString();
    const auto reading = indicator::readNumber(number, indicator::NumberOrigin::Foreign);
    if (const auto *read = std::get_if<indicator::Number>(&reading))
        return shown(indicator::showNumber(read->value));
    return std::holds_alternative<indicator::Ambiguous>(reading) ? text.trimmed() + unsure : text;
}

QString doubtAboutLine(const Rows &rows, int at)
{
    const QStringList &row = rows[static_cast<std::size_t>(at)];
    if (row[Code].isEmpty())
        return BudgetDialog::tr("kodenya belum diisi");
    if (std::ranges::count_if(rows, [&](const auto &other) { return other[Code] == row[Code]; })
        > 1)
        return BudgetDialog::tr("kode ini ditulis dua kali");
    if (row[Program].isEmpty())
        return BudgetDialog::tr("programnya belum diisi");
    if (row[Ceiling].endsWith(unsure))
        return BudgetDialog::tr("titik atau koma pada pagu ini dapat dibaca dua cara; ketik ulang");
    const auto ceiling = ceilingIn(row);
    if (const auto *bad = std::get_if<indicator::NotANumber>(&ceiling))
        return shown(text::sentence(bad->fault));
    const auto *number = std::get_if<indicator::Number>(&ceiling);
    if (!number)
        return BudgetDialog::tr("pagunya belum diisi");
    return number->value.isNegative() ? BudgetDialog::tr("pagu tidak boleh negatif") : QString();
}

} // namespace

BudgetDialog::BudgetDialog(const QString &whose, const std::vector<indicator::BudgetLine> &budget,
                           QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::BudgetDialog>()),
      m_lines({{tr("Kode"), tr("Program"), tr("Pagu (Rp)")}, 0, true, &doubtAboutLine, &pastedCell})
{
    m_ui->setupUi(this);
    resize(scaled(minimumWidth()), scaled(minimumHeight()));
    m_ui->hintLabel->setText(tr("%1: program yang realisasi anggarannya diisi bersama indikator. "
                                "Baris dari Excel dapat ditempel dengan Ctrl+V; Ctrl+Delete "
                                "menghapus baris.")
                                 .arg(whose));
    m_ui->budgetTable->setModel(&m_lines);
    m_ui->budgetTable->setColumnWidth(Code, scaled(110));
    m_ui->budgetTable->setColumnWidth(Program, scaled(340));
    m_ui->budgetTable->setColumnWidth(Ceiling, scaled(150));
    Rows rows;
    for (const indicator::BudgetLine &line : budget)
        rows.push_back(
            {shown(line.id.text), shown(line.program), shown(indicator::showNumber(line.ceiling))});
    m_lines.setRows(std::move(rows));
    const auto offer = [this] { m_ui->takeButton->setEnabled(!m_lines.isDoubtful()); };
    connect(&m_lines, &QAbstractItemModel::dataChanged, this, offer);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &BudgetDialog::accept);
}

BudgetDialog::~BudgetDialog() = default;

void BudgetDialog::accept()
{
    m_ui->budgetTable->setFocus(); // what stands in an editor counts
    if (m_lines.isDoubtful())
        return;
    std::vector<indicator::BudgetLine> budget;
    for (const QStringList &row : m_lines.rows())
        budget.push_back({{row[Code].toStdString()},
                          row[Program].toStdString(),
                          std::get<indicator::Number>(ceilingIn(row)).value});
    emit wanted(budget);
    QDialog::accept();
}

} // namespace himpun::app
