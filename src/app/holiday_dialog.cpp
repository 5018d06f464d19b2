// SPDX-License-Identifier: GPL-3.0-or-later
#include "holiday_dialog.h"

#include "himpun/text/format.h"
#include "ui_holiday_dialog.h"

namespace himpun::app
{

namespace
{

QDate shown(base::Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

base::Date typed(const QDate &date)
{
    return std::chrono::year(date.year()) / static_cast<unsigned>(date.month())
           / static_cast<unsigned>(date.day());
}

} // namespace

HolidayDialog::HolidayDialog(const service::Office &office, base::Date suggested, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::HolidayDialog>()), m_office(office)
{
    m_ui->setupUi(this);
    m_ui->faultNotice->hide();
    m_ui->dateEdit->setDate(shown(suggested));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &HolidayDialog::accept);
}

HolidayDialog::~HolidayDialog() = default;

void HolidayDialog::accept()
{
    const base::Date date = typed(m_ui->dateEdit->date());
    const std::string name = m_ui->nameEdit->text().trimmed().toStdString();
    const std::string source = m_ui->sourceEdit->text().trimmed().toStdString();
    QStringList faults;
    if (name.empty())
        faults << tr("Nama hari libur belum diisi.");
    if (source.empty())
        faults << tr("Sumber belum diisi: sebutkan keputusan yang menetapkannya.");
    const auto known = m_office.calendar.exceptions.find(date);
    if (known != m_office.calendar.exceptions.end())
        faults << tr("%1 sudah tercatat: %2.")
                      .arg(QString::fromStdString(text::date(date)),
                           QString::fromStdString(known->second.name));
    const calendar::DatedException day{calendar::DayKind::LocalHoliday, name, source, {}};
    const OfficeChange change = [date, day](service::Office &office) {
        office.calendar.exceptions[date] = day;
    };
    if (faults.isEmpty())
        faults = faultsOf(with(m_office, change));
    m_ui->faultLabel->setText(faults.join(u'\n'));
    m_ui->faultNotice->setVisible(!faults.isEmpty());
    if (!faults.isEmpty())
        return;
    emit wanted(change);
    QDialog::accept();
}

} // namespace himpun::app
