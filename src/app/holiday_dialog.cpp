// SPDX-License-Identifier: GPL-3.0-or-later
#include "holiday_dialog.h"

#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "qt_date.h"
#include "theme.h"
#include "ui_holiday_dialog.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using calendar::DayKind;
using models::shown;

/// The hours of the first day of the week that has any.
TypedHours usualHours(const calendar::Week &week)
{
    return typedHours(*std::ranges::find_if_not(week, &calendar::Hours::empty));
}

} // namespace

HolidayDialog::HolidayDialog(const service::Office &office, base::Date date, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::HolidayDialog>()), m_office(office)
{
    m_ui->setupUi(this);
    setMinimumWidth(scaled(minimumWidth()));
    m_ui->faultNotice->hide();
    for (const DayKind kind :
         {DayKind::LocalHoliday, DayKind::Holiday, DayKind::CollectiveLeave, DayKind::ExtraWorkday})
        m_ui->kindBox->addItem(shown(text::label(kind)), static_cast<int>(kind));
    m_ui->dateEdit->setDate(qtDate(date));
    m_ui->hoursEdit->setTyped(usualHours(office.calendar.week));
    const auto known = office.calendar.exceptions.find(date);
    if (known != office.calendar.exceptions.end()) {
        m_before = date;
        fill(known->second);
    }
    setWindowTitle(m_before ? tr("Ubah hari") : tr("Tambah hari"));
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &HolidayDialog::showKind);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &HolidayDialog::accept);
    showKind();
}

HolidayDialog::~HolidayDialog() = default;

void HolidayDialog::fill(const calendar::DatedException &day)
{
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(static_cast<int>(day.kind)));
    m_ui->nameEdit->setText(shown(day.name));
    m_ui->sourceEdit->setText(shown(day.source));
    m_ui->sourceEdit->setCursorPosition(0);
    if (day.kind == DayKind::ExtraWorkday)
        m_ui->hoursEdit->setTyped(typedHours(day.hours));
}

DayKind HolidayDialog::kind() const
{
    return static_cast<DayKind>(m_ui->kindBox->currentData().toInt());
}

void HolidayDialog::showKind()
{
    const bool isWorked = kind() == DayKind::ExtraWorkday;
    const bool isNational = kind() == DayKind::Holiday || kind() == DayKind::CollectiveLeave;
    m_ui->hoursCaption->setVisible(isWorked);
    m_ui->hoursEdit->setVisible(isWorked);
    adjustSize();
    m_ui->sourceEdit->setPlaceholderText(isNational ? tr("SKB Tiga Menteri Nomor … Tahun …")
                                                    : tr("Keputusan Bupati Nomor … Tahun …"));
}

calendar::DatedException HolidayDialog::edited(QStringList &faults) const
{
    calendar::DatedException day{kind(),
                                 m_ui->nameEdit->text().trimmed().toStdString(),
                                 m_ui->sourceEdit->text().trimmed().toStdString(),
                                 {}};
    if (day.name.empty())
        faults << tr("Nama hari belum diisi.");
    if (day.source.empty())
        faults << tr("Sumber belum diisi: sebutkan keputusan yang menetapkannya.");
    if (day.kind != DayKind::ExtraWorkday)
        return day;
    const auto hours = hoursIn(m_ui->hoursEdit->typed());
    if (hours && !hours->empty())
        day.hours = *hours;
    else
        faults << tr("Jam kerja hari itu belum terbaca. Tulis seperti 07.30–16.00, istirahat "
                     "12.00–13.00.");
    return day;
}

void HolidayDialog::accept()
{
    QStringList faults;
    const base::Date date = dateOf(m_ui->dateEdit->date());
    const auto known = m_office.calendar.exceptions.find(date);
    if (known != m_office.calendar.exceptions.end() && date != m_before)
        faults
            << tr("%1 sudah tercatat: %2.").arg(shown(text::date(date)), shown(known->second.name));
    const OfficeChange change = [before = m_before, date,
                                 day = edited(faults)](service::Office &office) {
        if (before)
            office.calendar.exceptions.erase(*before);
        office.calendar.exceptions[date] = day;
    };
    if (faults.isEmpty())
        faults = faultsOf(with(m_office, change));
    m_ui->faultLabel->setText(faults.join(u'\n'));
    m_ui->faultNotice->setVisible(!faults.isEmpty());
    adjustSize();
    if (!faults.isEmpty())
        return;
    emit wanted(change);
    QDialog::accept();
}

} // namespace himpun::app
