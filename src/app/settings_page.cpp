// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_page.h"

#include "coordinators.h"
#include "deadline_offer.h"
#include "ui_settings_page.h"

namespace himpun::app
{

SettingsPage::SettingsPage(Workplace workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->faultNotice->hide();
    for (SettingsTab *tab : officeTabs())
        connect(tab, &SettingsTab::wanted, this, &SettingsPage::adopt);
}

SettingsPage::~SettingsPage() = default;

std::vector<SettingsTab *> SettingsPage::officeTabs() const
{
    return {m_ui->officeTab, m_ui->peopleTab, m_ui->dutiesTab, m_ui->calendarTab, m_ui->ratingTab};
}

void SettingsPage::arrive(const Place &place)
{
    const AtSettings &wanted = std::get<AtSettings>(place);
    if (wanted.part)
        m_ui->tabs->setCurrentIndex(static_cast<int>(*wanted.part));
    if (wanted.person)
        m_ui->peopleTab->choose(*wanted.person);
    m_ui->tabs->setFocus();
    refresh();
}

void SettingsPage::refresh()
{
    workplace().backstage.ask(
        this,
        [seat = workplace().seat](service::Workbench &bench) -> service::Outcome<OfficeAtHand> {
            const auto office = bench.office();
            if (!office)
                return base::fail(office.error());
            const auto sop = bench.sop((*office)->sop);
            const calendar::WorkingCalendar calendar((*office)->calendar);
            return OfficeAtHand{*office, sop ? *sop : nullptr, calendar.localDate(bench.now()),
                                mayChange(**office, seat)};
        },
        [this](const service::Outcome<OfficeAtHand> &atHand) {
            if (atHand)
                showOffice(*atHand);
            else
                tellTrouble(workplace(), this, atHand.error());
        });
}

void SettingsPage::showOffice(const OfficeAtHand &atHand)
{
    m_ui->whoLabel->setText(
        atHand.mayChange
            ? tr("Perubahan berlaku untuk siklus yang dimulai sesudahnya; siklus yang berjalan "
                 "tetap memakai data saat dimulai.")
            : whoMayChange(*atHand.office, workplace().seat, workplace().clock.now()));
    for (SettingsTab *tab : officeTabs())
        tab->showOffice(atHand);
}

void SettingsPage::adopt(const service::Office &office)
{
    const QStringList faults = faultsOf(office);
    m_ui->faultNotice->setVisible(!faults.isEmpty());
    if (!faults.isEmpty()) {
        m_ui->faultLabel->setText(tr("Belum tersimpan; data kantor tidak berubah.") + u'\n'
                                  + faults.join(u'\n'));
        return;
    }
    const bool movesDeadlines = office.calendar != workplace().seat.office->calendar;
    workplace().backstage.ask(
        this,
        [office, by = me()](service::Workbench &bench) { return bench.adoptOffice(office, by); },
        [this, movesDeadlines](const service::Outcome<void> &adopted) {
            if (!adopted)
                return tellTrouble(workplace(), this, adopted.error());
            emit told(tr("Pengaturan kantor tersimpan."));
            if (movesDeadlines)
                offerNewDeadlines(workplace(), this,
                                  [this](const QString &sentence) { emit told(sentence); });
        });
}

} // namespace himpun::app
