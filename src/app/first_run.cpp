// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_run.h"

#include "choice_delegate.h"
#include "definition_file.h"
#include "himpun/models/shown.h"
#include "himpun/practice/built_in.h"
#include "himpun/practice/practice_office.h"
#include "himpun/text/definition_findings.h"
#include "theme.h"
#include "ui_first_run.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::shown;

void setWidths(QTableView *table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, scaled(width));
}

} // namespace

FirstRun::FirstRun(Prompter &prompter, QWidget *parent)
    : QWidget(parent), m_prompter(prompter), m_ui(std::make_unique<Ui::FirstRun>())
{
    m_ui->setupUi(this);
    m_ui->unitsTable->setModel(&m_form.units);
    m_ui->peopleTable->setModel(&m_form.people);
    m_ui->dutiesTable->setModel(&m_form.duties);
    setWidths(m_ui->unitsTable, {420, 220});
    setWidths(m_ui->peopleTable, {230, 190, 290, 220});
    setWidths(m_ui->dutiesTable, {300, 300, 300});
    m_ui->peopleTable->setItemDelegateForColumn(
        OfficeForm::PersonUnit,
        new ChoiceDelegate([this](const QModelIndex &) { return m_form.unitNames(); }, this));
    m_ui->dutiesTable->setItemDelegateForColumn(
        OfficeForm::DutyPerson,
        new ChoiceDelegate([this](const QModelIndex &) { return m_form.personNames(); }, this));
    m_ui->zoneBox->addItems({tr("WIB"), tr("WITA"), tr("WIT")});
    m_ui->daysBox->addItems({tr("lima hari kerja"), tr("enam hari kerja")});
    connect(m_ui->exampleBox, &QComboBox::activated, this, &FirstRun::showExample);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &FirstRun::clear);
    connect(m_ui->jsonButton, &QPushButton::clicked, this, &FirstRun::askJson);
    connect(m_ui->sopButton, &QPushButton::clicked, this, &FirstRun::askSop);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &FirstRun::cancelled);
    connect(m_ui->backButton, &QPushButton::clicked, this, &FirstRun::back);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &FirstRun::next);
}

FirstRun::~FirstRun() = default;

void FirstRun::offerExamples()
{
    m_sops = practice::shippedSops();
    for (const sop::Sop &sop : m_sops) {
        if (const auto practice = practice::practiceOfficeFor(sop.id)) {
            const QString office = shown(practice->office.name);
            m_ui->exampleBox->addItem(office, shown(sop.id.text));
            m_ui->sopBox->addItem(tr("%1 (%2)").arg(shown(sop.title), office), shown(sop.id.text));
        }
    }
}

void FirstRun::begin()
{
    if (m_sops.empty()) {
        offerExamples();
        m_ui->exampleBox->setCurrentIndex(0);
        showExample();
    }
    showStep(0);
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
}

void FirstRun::showExample()
{
    const sop::SopId sop{m_ui->exampleBox->currentData().toString().toStdString()};
    if (const auto practice = practice::practiceOfficeFor(sop))
        showDraft(service::draftOf(practice->office));
}

void FirstRun::clear()
{
    service::OfficeDraft empty;
    empty.sop = m_draft.sop;
    showDraft(empty);
    m_ui->nameEdit->setFocus();
}

void FirstRun::showDraft(const service::OfficeDraft &draft)
{
    m_draft = draft;
    m_ui->nameEdit->setText(shown(draft.name));
    m_ui->governmentEdit->setText(shown(draft.government));
    m_ui->placeEdit->setText(shown(draft.place));
    m_ui->zoneBox->setCurrentIndex(static_cast<int>(draft.zone));
    m_ui->daysBox->setCurrentIndex(draft.sixDays ? 1 : 0);
    m_ui->sopBox->setCurrentIndex(m_ui->sopBox->findData(shown(draft.sop.text)));
    m_form.show(draft);
}

void FirstRun::readScreens()
{
    m_draft.name = m_ui->nameEdit->text().simplified().toStdString();
    m_draft.government = m_ui->governmentEdit->text().simplified().toStdString();
    m_draft.place = m_ui->placeEdit->text().simplified().toStdString();
    m_draft.zone = static_cast<calendar::Zone>(m_ui->zoneBox->currentIndex());
    m_draft.sixDays = m_ui->daysBox->currentIndex() == 1;
    m_draft.sop = {m_ui->sopBox->currentData().toString().toStdString()};
    m_form.readInto(m_draft);
    if (m_ui->steps->currentWidget() == m_ui->dutiesStep) {
        m_draft.head = m_ui->headBox->currentText().toStdString();
        m_draft.coordinator = m_ui->coordinatorBox->currentText().toStdString();
    }
}

void FirstRun::showStep(int step)
{
    const QString titles[] = {tr("Kantor baru, 1 dari 3: kantor dan bidangnya"),
                              tr("Kantor baru, 2 dari 3: orang dan jabatannya"),
                              tr("Kantor baru, 3 dari 3: siapa memegang langkah SOP")};
    const QString hints[] = {
        tr("Contoh di bawah ini dapat langsung ditimpa. Baris dari Excel dapat ditempel dengan "
           "Ctrl+V; Ctrl+Delete menghapus baris."),
        whoIsNeeded() + u' '
            + tr("NIP diperiksa saat diketik: 18 angka, atau dikosongkan; yang hanya meragukan "
                 "tetap dapat dipakai. Tempel dari Excel dengan Ctrl+V: nama, NIP, jabatan, "
                 "bidang."),
        tr("Setiap pelaksana dalam SOP dipegang oleh siapa. Yang belum ada orangnya, dan pemegang "
           "kedua dan seterusnya, dapat ditunjuk kemudian di Pengaturan.")};
    m_ui->steps->setCurrentIndex(step);
    m_ui->titleLabel->setText(titles[step]);
    m_ui->hintLabel->setText(hints[step]);
    m_ui->notice->hide();
    m_ui->backButton->setVisible(step > 0);
    m_ui->nextButton->setText(step == 2 ? tr("Buat berkas kantor …") : tr("Lanjut"));
    if (step == 1)
        m_form.people.judgeAgain();
    if (step == 2) {
        showPeopleChoices();
        showDuties();
    }
}

/// "SOP ini dijalankan oleh Kepala Dinas, Sekretaris, dan di setiap bidang oleh Kabid."
QString FirstRun::whoIsNeeded() const
{
    const sop::Sop *sop = chosenSop();
    if (!sop)
        return {};
    QStringList ofOffice, ofUnits;
    for (const service::OfficeDraft::Duty &duty : service::dutiesFor(m_draft, *sop)) {
        QStringList &actors = duty.unit.empty() ? ofOffice : ofUnits;
        const QString actor = shown(sop->find(duty.actor)->name);
        if (!actors.contains(actor))
            actors << actor;
    }
    const QString separator = QStringLiteral(", ");
    if (ofUnits.isEmpty())
        return tr("SOP ini dijalankan oleh %1.").arg(ofOffice.join(separator));
    return tr("SOP ini dijalankan oleh %1, dan di setiap bidang oleh %2.")
        .arg(ofOffice.join(separator), ofUnits.join(separator));
}

void FirstRun::showPeopleChoices()
{
    const sop::Sop &sop = *chosenSop();
    const auto offer = [&](QComboBox *box, const std::string &chosen, const std::string &likely) {
        box->clear();
        box->addItems(m_form.personNames());
        const bool isThere = !chosen.empty() && box->findText(shown(chosen)) >= 0;
        box->setCurrentIndex(box->findText(shown(isThere ? chosen : likely)));
    };
    offer(m_ui->headBox, m_draft.head, service::likelyHead(m_draft, sop));
    offer(m_ui->coordinatorBox, m_draft.coordinator, service::likelyCoordinator(m_draft, sop));
}

void FirstRun::showDuties()
{
    if (const sop::Sop *sop = chosenSop())
        m_form.showDuties(service::dutiesFor(m_draft, *sop), *sop);
}

const sop::Sop *FirstRun::chosenSop() const
{
    const sop::SopId id{m_ui->sopBox->currentData().toString().toStdString()};
    const auto found = std::ranges::find(m_sops, id, &sop::Sop::id);
    return found == m_sops.end() ? nullptr : &*found;
}

QString FirstRun::lacking() const
{
    const int step = m_ui->steps->currentIndex();
    if (step == 0 && m_draft.name.empty())
        return tr("Isi nama instansi lebih dahulu.");
    if (step == 0 && m_draft.place.empty())
        return tr("Isi tempat surat lebih dahulu: kota atau kecamatan kantor ini.");
    if (step == 0 && m_draft.units.empty())
        return tr("Isi paling sedikit satu bidang.");
    if (step == 0 && m_form.units.isDoubtful())
        return tr("Perbaiki bidang yang diberi catatan.");
    if (step == 0 && !chosenSop())
        return tr("Pilih SOP yang dijalankan.");
    if (step == 1 && m_draft.people.empty())
        return tr("Isi paling sedikit satu orang.");
    if (step == 1 && m_form.isAnybodyFaulty())
        return tr("Perbaiki orang yang nama, NIP atau bidangnya diberi catatan.");
    if (step == 2 && (m_draft.head.empty() || m_draft.coordinator.empty()))
        return tr("Pilih kepala kantor dan pengelola siklus.");
    return {};
}

void FirstRun::next()
{
    readScreens();
    if (const QString sentence = lacking(); !sentence.isEmpty())
        return complain(sentence);
    const int step = m_ui->steps->currentIndex();
    if (step == 2)
        return finish();
    showStep(step + 1);
}

void FirstRun::back()
{
    readScreens();
    showStep(m_ui->steps->currentIndex() - 1);
}

void FirstRun::finish()
{
    const auto loaded = service::loadOffice(service::toJson(m_draft), practice::OfficeSource({}));
    if (loaded)
        return emit officeWanted(loaded->office, *chosenSop());
    service::DraftPart first = service::DraftPart::Duties;
    QStringList faults;
    for (const service::OfficeFinding &finding : loaded.error()) {
        if (service::severityOf(finding) != base::Severity::Error)
            continue;
        first = std::min(first, service::partOf(finding));
        faults << faultIn(finding);
    }
    showStep(static_cast<int>(first));
    complain(faults.join(u'\n'));
}

/// By what was typed: nobody here has seen the lines of a file.
QString FirstRun::faultIn(const service::OfficeFinding &finding) const
{
    const QString row = shown(service::rowOf(finding, m_draft));
    const QString words = shown(text::withoutPlace(finding));
    return row.isEmpty() ? words : tr("%1: %2").arg(row, words);
}

void FirstRun::askJson()
{
    const QString file = m_prompter.askFileToOpen(this, tr("Buat kantor dari berkas JSON"),
                                                  tr("Berkas kantor JSON (*.json)"));
    if (file.isEmpty())
        return;
    const auto read = readOffice(file);
    if (!read)
        return complain(read.error());
    auto sop = std::ranges::find(m_sops, read->sop, &sop::Sop::id);
    if (sop == m_sops.end())
        askSop();
    sop = std::ranges::find(m_sops, read->sop, &sop::Sop::id);
    if (sop == m_sops.end())
        return complain(tr("Kantor ini menjalankan SOP “%1”, dan berkas SOP itu belum dipilih.")
                            .arg(shown(read->sop.text)));
    emit officeWanted(*read, *sop);
}

void FirstRun::askSop()
{
    const QString file =
        m_prompter.askFileToOpen(this, tr("Pilih berkas SOP"), tr("Berkas SOP (*.json)"));
    if (file.isEmpty())
        return;
    const auto read = readSop(file);
    if (!read)
        return complain(read.error());
    std::erase_if(m_sops, [&](const sop::Sop &sop) { return sop.id == read->id; });
    m_sops.push_back(*read);
    const QString id = shown(read->id.text);
    if (m_ui->sopBox->findData(id) < 0)
        m_ui->sopBox->addItem(shown(read->title), id);
    m_ui->sopBox->setCurrentIndex(m_ui->sopBox->findData(id));
}

void FirstRun::complain(const QString &sentence)
{
    m_ui->noticeLabel->setText(sentence);
    m_ui->notice->show();
}

} // namespace himpun::app
