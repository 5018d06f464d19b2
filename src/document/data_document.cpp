// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/data_document.h"

#include "data_tables.h"
#include "words.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/labels.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

KeyValues identity(const DataDocument &data)
{
    const workflow::Cycle &cycle = data.cycle;
    std::string sop = data.sop.title;
    if (!data.sop.identity.number.empty())
        sop = say(Documents::tr("%1 (nomor %2)"), sop, data.sop.identity.number);
    KeyValues list;
    list.entries = {
        {say(Documents::tr("SOP")), sop},
        {say(Documents::tr("Siklus")), cycle.title},
        {say(Documents::tr("Periode")), text::period(cycle.period)},
        {say(Documents::tr("Keadaan siklus")), text::label(cycle.state)},
        {say(Documents::tr("Dimulai")), Moment{cycle.startedAt, data.zone}},
        {say(Documents::tr("Kegiatan terakhir")), Moment{cycle.lastEventAt, data.zone}},
    };
    return list;
}

void addUnit(Report &report, const DataDocument &data, const UnitData &unit, std::size_t number)
{
    report.blocks.push_back(
        Heading{"3." + std::to_string(number) + ' ' + unitName(data, unit), 2, number > 1});
    if (!unit.sheet)
        report.blocks.push_back(
            Paragraph{say(Documents::tr("Bidang ini belum menyerahkan isian."))});
    if (KeyValues approvals = unitApprovals(data, unit); !approvals.entries.empty())
        report.blocks.push_back(std::move(approvals));
    report.blocks.push_back(indicatorTable(data, unit));
    if (unit.form.budget.empty())
        return;
    report.blocks.push_back(Heading{say(Documents::tr("Anggaran %1"), unitName(data, unit)), 2});
    report.blocks.push_back(budgetTable(data, unit));
}

/// Nobody is to look for their numbers.
void addExempted(Report &report, const DataDocument &data, const std::string &introduction)
{
    KeyValues exempted = exemptedUnits(data);
    if (exempted.entries.empty())
        return;
    report.blocks.push_back(Paragraph{introduction});
    report.blocks.push_back(std::move(exempted));
}

Signature signatureOf(const DataDocument &data, const workflow::OfficialId &official)
{
    Signature signature;
    const auto person = data.names.officials.find(official);
    if (person != data.names.officials.end()) {
        signature.position = person->second.position;
        signature.name = person->second.name;
    } else {
        signature.name = official.text;
    }
    if (const auto nip = data.nips.find(official); nip != data.nips.end())
        signature.nip = nip->second;
    return signature;
}

/// An office step of it signs or initials.
bool signsInTheProgram(const sop::Sop &sop)
{
    return std::ranges::any_of(sop.steps, [](const sop::Step &step) {
        return step.scope == sop::Scope::Office && step.review
               && step.review->signOff != sop::SignOff::None;
    });
}

/// Everybody whose approval in an office step still counts, the last one at the right; the head of
/// the office where the SOP has no such step.
Signatures signatures(const DataDocument &data)
{
    Signatures block;
    block.placeAndDate = data.place.empty()
                             ? text::date(data.cycle.lastEventAt, data.zone)
                             : data.place + ", " + text::date(data.cycle.lastEventAt, data.zone);
    for (const workflow::Event &event : data.events) {
        const auto *approved = std::get_if<workflow::Approved>(&event.fact);
        if (!approved || approved->signOff == sop::SignOff::None)
            continue;
        const workflow::Task &task = data.cycle.task(approved->task);
        if (task.unit || task.superseded || task.state != workflow::TaskState::Approved)
            continue;
        const std::string when = text::dateAndTime(event.at, data.zone);
        Signature signature = signatureOf(data, event.by);
        if (!approved->position.empty())
            signature.position = approved->position;
        signature.note =
            approved->signOff == sop::SignOff::Sign
                ? say(Documents::tr("disetujui dan ditandatangani dalam aplikasi\npada %1"), when)
                : say(Documents::tr("disetujui dan diparaf dalam aplikasi\npada %1"), when);
        block.people.push_back(std::move(signature));
    }
    if (!signsInTheProgram(data.sop) && !data.head.isEmpty()) {
        block.people.push_back(signatureOf(data, data.head));
        block.people.back().note = say(Documents::tr("untuk ditandatangani di atas kertas"));
    }
    return block;
}

/// What became of the edition in hand, and what it replaced.
void addEditionNotes(Report &report, const DataDocument &data)
{
    const auto note = [&](const std::string &words) { report.blocks.push_back(Paragraph{words}); };
    const text::Edition *edition = thisEdition(data);
    if (edition && edition->reopened)
        note(say(Documents::tr("Dokumen ini tidak berlaku lagi: siklus dibuka kembali oleh %1 pada "
                               "%2 untuk diperbaiki, karena: %3"),
                 edition->reopened->by, text::dateAndTime(edition->reopened->at, data.zone),
                 edition->reopened->reason));
    if (const text::Edition *next = nextEdition(data))
        note(say(Documents::tr("Yang berlaku sesudahnya: edisi %1, selesai pada %2."),
                 std::to_string(next->number), text::dateAndTime(next->at, data.zone)));
    const text::Edition *earlier = earlierEdition(data);
    if (earlier && edition)
        note(say(Documents::tr("Dokumen ini menggantikan edisi %1, yang selesai pada %2; yang "
                               "berubah tercantum di bagian 6."),
                 std::to_string(earlier->number), text::dateAndTime(earlier->at, data.zone)));
    else if (earlier)
        note(say(
            Documents::tr("Edisi %1, yang selesai pada %2, sedang diperbaiki; dokumen ini belum "
                          "menggantikannya."),
            std::to_string(earlier->number), text::dateAndTime(earlier->at, data.zone)));
}

/// Perbaikan data kinerja: what an edition corrects of the one before.
void addCorrections(Report &report, const DataDocument &data)
{
    const text::Edition *edition = thisEdition(data);
    const text::Edition *earlier = earlierEdition(data);
    if (!edition || !earlier)
        return;
    report.blocks.push_back(Heading{say(Documents::tr("6. Perbaikan sesudah disahkan"))});
    KeyValues facts;
    facts.entries = {
        {say(Documents::tr("Alasan")), earlier->reopened->reason},
        {say(Documents::tr("Dibuka kembali oleh")), earlier->reopened->by},
        {say(Documents::tr("Dibuka kembali pada")), Moment{earlier->reopened->at, data.zone}},
    };
    if (!edition->approvedBy.empty())
        facts.entries.push_back({say(Documents::tr("Disetujui oleh")), edition->approvedBy});
    report.blocks.push_back(std::move(facts));
    if (edition->corrections.empty())
        report.blocks.push_back(Paragraph{say(Documents::tr("Tidak ada isian yang berubah."))});
    else
        report.blocks.push_back(correctionsTable(data));
}

constexpr const char *between = " \u00b7 ";

/// "EDISI 1, DIGANTI EDISI 2": once there are several, which one this is.
std::string editionWords(const DataDocument &data, const text::Edition &edition)
{
    const std::string number = std::to_string(edition.number);
    if (const text::Edition *next = nextEdition(data))
        return say(Documents::tr("EDISI %1, SUDAH DIGANTI EDISI %2"), number,
                   std::to_string(next->number));
    if (edition.reopened)
        return say(Documents::tr("EDISI %1, SEDANG DIPERBAIKI"), number);
    return edition.number > 1 ? say(Documents::tr("EDISI %1"), number) : std::string();
}

/// What the reader has to know before anything else: it is not, or never became, the result.
std::string standing(const DataDocument &data)
{
    if (const text::Edition *edition = thisEdition(data))
        return editionWords(data, *edition);
    if (!data.editions.empty() && data.cycle.state != workflow::CycleState::Cancelled)
        return say(Documents::tr("DRAF PERBAIKAN EDISI %1"),
                   std::to_string(data.editions.back().number));
    switch (data.cycle.state) {
    case workflow::CycleState::Finished: return {};
    case workflow::CycleState::Cancelled: return say(Documents::tr("SIKLUS DIBATALKAN"));
    case workflow::CycleState::NotStarted:
    case workflow::CycleState::Running:
    case workflow::CycleState::Suspended: break;
    }
    return say(Documents::tr("DRAF, SIKLUS BELUM SELESAI"));
}

std::string footer(const DataDocument &data)
{
    return say(Documents::tr("%1 · %2\nSidik data %3\nKepala jejak nomor %4: %5"),
               data.letterhead.lines.empty() ? data.sop.identity.agency
                                             : data.letterhead.lines.back(),
               text::period(data.cycle.period), data.data.hex(), std::to_string(data.chain.seq),
               data.chain.hash.hex());
}

} // namespace

std::string unitName(const DataDocument &data, const UnitData &unit)
{
    return data.names.unit(unit.unit);
}

std::string sheetName(const DataDocument &data, const UnitData &unit)
{
    return unit.shortName.empty() ? unitName(data, unit) : unit.shortName;
}

Report dataDocument(const DataDocument &data)
{
    Report report;
    report.letterhead = data.letterhead;
    report.title = say(Documents::tr("DOKUMEN DATA KINERJA"));
    report.subtitle = text::period(data.cycle.period);
    if (const std::string words = standing(data); !words.empty()) {
        report.subtitle += between + words;
        report.footer = words + between; // in one line with what follows: there is room for three
    }
    report.page = data.page;
    report.madeAt = data.cycle.lastEventAt;
    report.footer += footer(data);

    report.blocks.push_back(Heading{say(Documents::tr("1. Siklus pengumpulan data"))});
    report.blocks.push_back(identity(data));
    addEditionNotes(report, data);
    report.blocks.push_back(Heading{say(Documents::tr("2. Rekapitulasi capaian"))});
    report.blocks.push_back(summaryTable(data));
    addExempted(report, data, say(Documents::tr("Bidang yang tidak ikut dihitung:")));
    report.blocks.push_back(
        Heading{say(Documents::tr("3. Target, realisasi dan capaian per bidang")), 1, true});
    for (std::size_t i = 0; i < data.units.size(); ++i)
        addUnit(report, data, data.units[i], i + 1);
    addExempted(report, data, say(Documents::tr("Bidang yang tidak menyerahkan isian:")));
    report.blocks.push_back(
        Heading{say(Documents::tr("4. Persetujuan dan pengembalian")), 1, true});
    Table trail = trailTable(data);
    if (trail.rows.empty())
        report.blocks.push_back(
            Paragraph{say(Documents::tr("Tidak ada persetujuan atau pengembalian."))});
    else
        report.blocks.push_back(std::move(trail));
    report.blocks.push_back(Heading{say(Documents::tr("5. Pelaksanaan langkah SOP"))});
    report.blocks.push_back(stepsTable(data));
    addCorrections(report, data);
    report.blocks.push_back(signatures(data));
    return report;
}

} // namespace himpun::document
