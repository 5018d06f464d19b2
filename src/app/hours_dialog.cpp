// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_dialog.h"

#include "himpun/models/shown.h"
#include "qt_date.h"
#include "theme.h"
#include "ui_hours_dialog.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using calendar::SeasonalHours;
using models::shown;

constexpr std::chrono::days monthOfRamadan{30};

/// As the last one was, which is what a new one most resembles.
SeasonalHours newSeason(const calendar::CalendarData &data, base::Date from)
{
    const base::Date to = std::chrono::sys_days(from) + monthOfRamadan - std::chrono::days(1);
    return {from, to, data.seasons.empty() ? data.week : data.seasons.back().week, {}, {}};
}

void eraseSeason(service::Office &office, base::Date from)
{
    std::erase_if(office.calendar.seasons,
                  [from](const SeasonalHours &season) { return season.from == from; });
}

} // namespace

HoursDialog::HoursDialog(const service::Office &office, const HoursSubject &subject,
                         QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::HoursDialog>()), m_office(office)
{
    m_ui->setupUi(this);
    setMinimumWidth(scaled(minimumWidth()));
    m_ui->faultNotice->hide();
    m_ui->removeButton->hide();
    if (const auto *from = std::get_if<base::Date>(&subject)) {
        m_before = *from;
        m_ui->removeButton->show();
        showSeason(*std::ranges::find(office.calendar.seasons, *from, &SeasonalHours::from));
        setWindowTitle(tr("Ubah masa jam kerja"));
    } else if (const auto *season = std::get_if<NewSeason>(&subject)) {
        showSeason(newSeason(office.calendar, season->suggested));
        setWindowTitle(tr("Tambah masa jam kerja"));
    } else {
        showWeek();
        setWindowTitle(tr("Jam kerja biasa"));
    }
    connect(m_ui->apartBox, &QCheckBox::toggled, this, [this](bool isApart) {
        m_ui->weekEdit->setApart(isApart);
        adjustSize();
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &HoursDialog::remove);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &HoursDialog::accept);
}

HoursDialog::~HoursDialog() = default;

void HoursDialog::showWeek()
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->nameCaption, m_ui->nameEdit, m_ui->fromCaption,
                                          m_ui->fromEdit, m_ui->toCaption, m_ui->toEdit})
        widget->hide();
    m_ui->sourceEdit->setText(shown(m_office.calendar.source));
    m_ui->sourceEdit->setCursorPosition(0);
    m_ui->weekEdit->setWeek(m_office.calendar.week);
}

void HoursDialog::showSeason(const SeasonalHours &season)
{
    m_ui->nameEdit->setText(shown(season.name));
    m_ui->fromEdit->setDate(qtDate(season.from));
    m_ui->toEdit->setDate(qtDate(season.to));
    m_ui->sourceEdit->setText(shown(season.source));
    m_ui->sourceEdit->setCursorPosition(0);
    m_ui->weekEdit->setWeek(season.week);
}

std::string HoursDialog::source(QStringList &faults) const
{
    const QString source = m_ui->sourceEdit->text().trimmed();
    if (source.isEmpty())
        faults << tr("Sumber belum diisi: sebutkan peraturan atau edaran yang menetapkannya.");
    return source.toStdString();
}

OfficeChange HoursDialog::typedWeek(QStringList &faults) const
{
    return [source = source(faults), week = m_ui->weekEdit->week(faults)](service::Office &office) {
        office.calendar.source = source;
        office.calendar.week = week;
    };
}

OfficeChange HoursDialog::typedSeason(QStringList &faults) const
{
    SeasonalHours season{dateOf(m_ui->fromEdit->date()),
                         dateOf(m_ui->toEdit->date()),
                         {},
                         m_ui->nameEdit->text().trimmed().toStdString(),
                         {}};
    if (season.name.empty())
        faults << tr("Nama masa ini belum diisi, misalnya Ramadan 1449 H.");
    season.source = source(faults);
    season.week = m_ui->weekEdit->week(faults);
    return [before = m_before, season](service::Office &office) {
        if (before)
            eraseSeason(office, *before);
        office.calendar.seasons.push_back(season);
        std::ranges::sort(office.calendar.seasons, {}, &SeasonalHours::from);
    };
}

void HoursDialog::remove()
{
    emit wanted([from = *m_before](service::Office &office) { eraseSeason(office, from); });
    QDialog::accept();
}

void HoursDialog::accept()
{
    QStringList faults;
    const bool isSeason = m_ui->nameEdit->isVisibleTo(this);
    const OfficeChange change = isSeason ? typedSeason(faults) : typedWeek(faults);
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
