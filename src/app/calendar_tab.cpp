// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_tab.h"

#include "definition_file.h"
#include "himpun/text/format.h"
#include "holiday_dialog.h"
#include "hours_text.h"
#include "table_dress.h"
#include "ui_calendar_tab.h"

#include <QMenu>

#include <algorithm>

namespace himpun::app
{

namespace
{

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
            &CalendarTab::offerChanging);
    connect(m_ui->holidaysTable, &QTableView::activated, this, &CalendarTab::change);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &CalendarTab::change);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &CalendarTab::takeYear);
    auto *hours = new QMenu(m_ui->hoursButton);
    connect(hours, &QMenu::aboutToShow, this, [this, hours] { offerHours(*hours); });
    m_ui->hoursButton->setMenu(hours);
    connect(m_ui->addButton, &QPushButton::clicked, this, &CalendarTab::add);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &CalendarTab::remove);
}

CalendarTab::~CalendarTab() = default;

void CalendarTab::fill()
{
    for (QPushButton *button : {m_ui->addButton, m_ui->changeButton, m_ui->removeButton,
                                m_ui->hoursButton, m_ui->takeButton})
        button->setVisible(atHand().mayChange);
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
                                   "Tenggat di tahun itu dihitung tanpa libur nasional sampai "
                                   "keputusan bersamanya diambil dari berkas atau harinya "
                                   "ditambahkan.")
                                    .arg(year));
    m_ui->yearView->setYear(std::move(shown), atHand().today);
    const int row = m_ui->holidaysTable->currentIndex().row();
    m_holidays.setYear(atHand().office->calendar, year);
    m_ui->holidaysTable->setCurrentIndex(
        m_holidays.index(std::min(row, m_holidays.rowCount() - 1), 0));
    offerChanging();
}

std::optional<base::Date> CalendarTab::chosenDay() const
{
    const QModelIndex index = m_ui->holidaysTable->currentIndex();
    return base::parseDate(index.data(models::HolidaysModel::DateRole).toString().toStdString());
}

void CalendarTab::offerChanging()
{
    m_ui->changeButton->setEnabled(chosenDay().has_value());
    m_ui->removeButton->setEnabled(chosenDay().has_value());
}

void CalendarTab::add()
{
    base::Date date = atHand().today;
    if (const std::chrono::year shown(m_ui->yearBox->value()); date.year() != shown)
        date = shown / std::chrono::January / 1;
    while (atHand().office->calendar.exceptions.contains(date))
        date = std::chrono::sys_days(date) + std::chrono::days(1);
    askDay(date);
}

void CalendarTab::change()
{
    if (const auto date = chosenDay(); date && atHand().mayChange)
        askDay(*date);
}

void CalendarTab::askDay(base::Date date)
{
    auto *dialog = new HolidayDialog(*atHand().office, date, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HolidayDialog::wanted, this, &CalendarTab::wanted);
    dialog->open();
}

void CalendarTab::remove()
{
    if (const auto date = chosenDay())
        emit wanted(
            [date = *date](service::Office &office) { office.calendar.exceptions.erase(date); });
}

void CalendarTab::offerHours(QMenu &menu)
{
    const auto offer = [&](const QString &words, const HoursSubject &subject) {
        menu.addAction(words, this, [this, subject] { askHours(subject); });
    };
    menu.clear();
    offer(tr("Jam kerja biasa …"), OrdinaryWeek{});
    for (const calendar::SeasonalHours &season : atHand().office->calendar.seasons)
        offer(QString::fromStdString(season.name) + QStringLiteral(" …"), season.from);
    menu.addSeparator();
    const std::chrono::year year(m_ui->yearBox->value());
    const bool isThisYear = atHand().today.year() == year;
    offer(tr("Tambah masa lain, misalnya Ramadan …"),
          NewSeason{isThisYear ? atHand().today : base::Date(year / std::chrono::January / 1)});
}

void CalendarTab::askHours(const HoursSubject &subject)
{
    auto *dialog = new HoursDialog(*atHand().office, subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HoursDialog::wanted, this, &CalendarTab::wanted);
    dialog->open();
}

void CalendarTab::takeYear()
{
    const QString file = workplace().prompter.askFileToOpen(this, tr("Ambil tahun dari berkas"),
                                                            tr("Kalender setahun (*.json)"));
    if (file.isEmpty())
        return;
    const auto year = readHolidays(file);
    if (!year)
        return emit refused({year.error()});
    const auto known = calendar::holidayYears(atHand().office->calendar);
    if (std::ranges::count(known, year->year) > 0
        && !workplace().prompter.confirm(
            this,
            tr("Libur nasional dan cuti bersama tahun %1 sudah tercatat; semuanya diganti dengan "
               "isi berkas. Libur daerah dan hari kerja tambahan tetap.")
                .arg(year->year),
            tr("Ganti tahun %1").arg(year->year)))
        return;
    m_ui->yearBox->setValue(year->year);
    emit wanted([year = *year](service::Office &office) {
        office.calendar = calendar::withYear(std::move(office.calendar), year);
    });
}

} // namespace himpun::app
