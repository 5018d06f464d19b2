// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_page.h"

#include "coordinators.h"
#include "deadline_offer.h"
#include "password_dialog.h"
#include "ui_settings_page.h"

#include <QPointer>

#include <algorithm>

namespace himpun::app
{

namespace
{

struct Adopted {
    QStringList faults; ///< none: it is in the file
    bool movesDeadlines = false;
};

service::Outcome<Adopted> adoptChange(service::Workbench &bench, const OfficeChange &change,
                                      const workflow::OfficialId &by)
{
    const auto before = bench.office();
    if (!before)
        return base::fail(before.error());
    const service::Office office = with(**before, change);
    if (const QStringList faults = faultsOf(office); !faults.isEmpty())
        return Adopted{faults};
    if (const auto adopted = bench.adoptOffice(office, by); !adopted)
        return base::fail(adopted.error());
    return Adopted{{}, office.calendar != (*before)->calendar};
}

} // namespace

SettingsPage::SettingsPage(Workplace workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->faultNotice->hide();
    for (SettingsTab *tab : officeTabs()) {
        tab->useWorkplace(this->workplace());
        connect(tab, &SettingsTab::wanted, this, &SettingsPage::adopt);
        connect(tab, &SettingsTab::refused, this, &SettingsPage::showFaults);
        connect(tab, &SettingsTab::told, this, &SettingsPage::told);
    }
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] { showFaults({}); });
    connect(m_ui->passwordButton, &QPushButton::clicked, this, &SettingsPage::askPassword);
    m_ui->lookTab->askBefore([this] { return mayLeave(); });
}

SettingsPage::~SettingsPage() = default;

std::vector<SettingsTab *> SettingsPage::officeTabs() const
{
    return {m_ui->officeTab,     m_ui->peopleTab,   m_ui->dutiesTab,
            m_ui->indicatorsTab, m_ui->calendarTab, m_ui->ratingTab};
}

void SettingsPage::arrive(const Place &place)
{
    const AtSettings &wanted = std::get<AtSettings>(place);
    if (wanted.part)
        m_ui->tabs->setCurrentIndex(static_cast<int>(*wanted.part));
    if (wanted.person)
        m_ui->peopleTab->choose(*wanted.person);
    if (wanted.year)
        m_ui->indicatorsTab->choose(*wanted.year);
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

void SettingsPage::askPassword()
{
    auto *dialog = new PasswordDialog(workplace().backstage, me(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this] { emit told(tr("Kata sandi Anda sudah diganti.")); });
    dialog->open();
}

void SettingsPage::showOffice(const OfficeAtHand &atHand)
{
    m_ui->passwordButton->setVisible(!workplace().seat.readOnlyBecause);
    m_ui->whoLabel->setText(
        atHand.mayChange
            ? tr("Perubahan berlaku untuk siklus yang dimulai sesudahnya; siklus yang berjalan "
                 "tetap memakai data saat dimulai.")
            : whoMayChange(*atHand.office, workplace().seat, workplace().clock.now()));
    for (SettingsTab *tab : officeTabs())
        tab->showOffice(atHand);
}

SettingsTab *SettingsPage::dirtyTab() const
{
    const auto tabs = officeTabs();
    const auto found = std::ranges::find_if(tabs, &SettingsTab::isDirty);
    return found == tabs.end() ? nullptr : *found;
}

/// What stands in a cell's editor counts.
void SettingsPage::finishTyping()
{
    const QPointer<QWidget> typing = focusWidget();
    if (!typing || !typing->hasFocus())
        return;
    typing->clearFocus();
    if (typing && typing->isVisible())
        typing->setFocus();
}

bool SettingsPage::mayLeave()
{
    finishTyping();
    const SettingsTab *dirty = dirtyTab();
    if (!dirty)
        return true;
    int part = 0;
    while (!m_ui->tabs->widget(part)->isAncestorOf(dirty))
        ++part;
    const bool leaves = workplace().prompter.confirm(
        this, tr("Perubahan di bagian %1 belum disimpan.").arg(m_ui->tabs->tabText(part)),
        tr("Tinggalkan tanpa menyimpan"), tr("Kembali ke isian"));
    if (!leaves) {
        m_ui->tabs->setCurrentIndex(part);
        return false;
    }
    showFaults({});
    for (SettingsTab *tab : officeTabs())
        tab->discard();
    return true;
}

void SettingsPage::showFaults(const QStringList &faults)
{
    m_ui->faultNotice->setVisible(!faults.isEmpty());
    m_ui->faultLabel->setText(tr("Belum tersimpan; data kantor tidak berubah.") + u'\n'
                              + faults.join(u'\n'));
}

void SettingsPage::adopt(const OfficeChange &change)
{
    workplace().backstage.ask(
        this,
        [change, by = me()](service::Workbench &bench) { return adoptChange(bench, change, by); },
        [this](const service::Outcome<Adopted> &adopted) {
            if (!adopted)
                return tellTrouble(workplace(), this, adopted.error());
            showFaults(adopted->faults);
            if (!adopted->faults.isEmpty())
                return;
            emit told(tr("Pengaturan kantor tersimpan."));
            if (adopted->movesDeadlines)
                offerNewDeadlines(workplace(), this,
                                  [this](const QString &sentence) { emit told(sentence); });
        });
}

} // namespace himpun::app
