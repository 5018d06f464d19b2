// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_tab.h"

#include "himpun/text/format.h"
#include "holiday_dialog.h"
#include "table_dress.h"
#include "ui_calendar_tab.h"

namespace himpun::app
{

namespace
{

QString timeOf(int minute)
{
    return QStringLiteral("%1.%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString hoursText(const calendar::Hours &hours)
{
    if (hours.empty())
        return CalendarTab::tr("libur");
    QStringList stretches;
    int minutes = 0;
    for (const calendar::Interval &interval : hours) {
        stretches << timeOf(interval.from) + QStringLiteral("–") + timeOf(interval.to);
        minutes += interval.to - interval.from;
    }
    return QStringLiteral("%1 (%2)").arg(stretches.join(QStringLiteral(", ")),
                                         QString::fromStdString(text::workingTime(minutes)));
}

/// "Senin–Kamis 07.30–12.00, 13.00–16.00 (7 jam 30 menit)": days that are alike in one line.
QStringList weekLines(const calendar::Week &week)
{
    const QStringList names{CalendarTab::tr("Senin"), CalendarTab::tr("Selasa"),
                            CalendarTab::tr("Rabu"),  CalendarTab::tr("Kamis"),
                            CalendarTab::tr("Jumat"), CalendarTab::tr("Sabtu"),
                            CalendarTab::tr("Minggu")};
    QStringList lines;
    for (int first = 0; first < names.size();) {
        int last = first;
        while (last + 1 < names.size()
               && week[static_cast<std::size_t>(last + 1)] == week[static_cast<std::size_t>(first)])
            ++last;
        const QString days =
            first == last ? names[first] : names[first] + QStringLiteral("–") + names[last];
        lines << QStringLiteral("%1: %2").arg(days,
                                              hoursText(week[static_cast<std::size_t>(first)]));
        first = last + 1;
    }
    return lines;
}

QString hoursWords(const calendar::CalendarData &data, int year)
{
    QStringList lines = weekLines(data.week);
    lines << CalendarTab::tr("Zona waktu: %1").arg(QString::fromStdString(text::zone(data.zone)));
    for (const calendar::SeasonalHours &season : data.seasons) {
        if (static_cast<int>(season.from.year()) > year
            || static_cast<int>(season.to.year()) < year)
            continue;
        lines << QString()
              << QStringLiteral("%1 (%2 – %3)")
                     .arg(QString::fromStdString(season.name),
                          QString::fromStdString(text::date(season.from)),
                          QString::fromStdString(text::date(season.to)))
              << weekLines(season.week);
    }
    return lines.join(u'\n');
}

} // namespace

CalendarTab::CalendarTab(QWidget *parent)
    : SettingsTab(parent), m_ui(std::make_unique<Ui::CalendarTab>())
{
    m_ui->setupUi(this);
    m_ui->unknownLabel->hide();
    m_ui->holidaysTable->setModel(&m_holidays);
    dressTable(*m_ui->holidaysTable, {17, 21, 13, 20});
    connect(m_ui->yearBox, &QSpinBox::valueChanged, this, &CalendarTab::showYear);
    connect(m_ui->holidaysTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CalendarTab::offerRemoving);
    connect(m_ui->addButton, &QPushButton::clicked, this, &CalendarTab::add);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &CalendarTab::remove);
}

CalendarTab::~CalendarTab() = default;

void CalendarTab::fill()
{
    m_ui->addButton->setVisible(atHand().mayChange);
    m_ui->removeButton->setVisible(atHand().mayChange);
    m_ui->hoursLabel->setToolTip(QString::fromStdString(atHand().office->calendar.source));
    if (!m_hasYear) {
        const QSignalBlocker quiet(m_ui->yearBox);
        m_ui->yearBox->setValue(static_cast<int>(atHand().today.year()));
        m_hasYear = true;
    }
    showYear();
}

void CalendarTab::showYear()
{
    if (!atHand().office)
        return;
    const int year = m_ui->yearBox->value();
    m_ui->hoursLabel->setText(hoursWords(atHand().office->calendar, year));
    reading::CalendarYear shown = reading::calendarYear(atHand().office->calendar, year);
    m_ui->countLabel->setText(tr("%n hari kerja", nullptr, shown.workingDays));
    m_ui->unknownLabel->setVisible(!shown.knowsHolidays);
    m_ui->unknownLabel->setText(tr("Libur nasional tahun %1 belum tercatat dalam kalender kantor. "
                                   "Tenggat di tahun itu dihitung tanpa libur nasional.")
                                    .arg(year));
    m_ui->yearView->setYear(std::move(shown), atHand().today);
    m_holidays.setYear(atHand().office->calendar, year);
    offerRemoving();
}

void CalendarTab::offerRemoving()
{
    const QModelIndex index = m_ui->holidaysTable->currentIndex();
    const bool isOwn = index.data(models::HolidaysModel::LocalRole).toBool();
    m_ui->removeButton->setEnabled(atHand().mayChange && isOwn);
    m_ui->removeButton->setToolTip(
        isOwn ? QString() : tr("Hanya hari yang ditetapkan kantor sendiri yang dapat dihapus."));
}

void CalendarTab::add()
{
    const int year = m_ui->yearBox->value();
    const bool isThisYear = static_cast<int>(atHand().today.year()) == year;
    const base::Date suggested =
        isThisYear ? atHand().today
                   : base::Date(std::chrono::year(year) / std::chrono::January / 1);
    auto *dialog = new HolidayDialog(*atHand().office, suggested, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HolidayDialog::wanted, this, &CalendarTab::wanted);
    dialog->open();
}

void CalendarTab::remove()
{
    const QModelIndex index = m_ui->holidaysTable->currentIndex();
    const auto date =
        base::parseDate(index.data(models::HolidaysModel::DateRole).toString().toStdString());
    if (!date)
        return;
    emit wanted(
        [date = *date](service::Office &office) { office.calendar.exceptions.erase(date); });
}

} // namespace himpun::app
