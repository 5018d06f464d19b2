// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/history.h"

#include "himpun/text/format.h"

#include "lists.h"
#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string quoted(const std::string &text)
{
    return "“" + inOneLine(text) + "”";
}

std::string withNote(const std::string &sentence, const std::string &note)
{
    return note.empty() ? sentence : sentence + ": " + quoted(note);
}

/// Says each kind of fact; the names of everything it mentions are at hand.
class Teller
{
public:
    Teller(const workflow::Event &event, const sop::Sop &sop, const workflow::Cycle &cycle,
           const Names &names, calendar::Zone zone)
        : m_event(event), m_sop(sop), m_cycle(cycle), m_names(names), m_zone(zone)
    {
    }

    std::string operator()(const workflow::Started &fact) const
    {
        const auto units = static_cast<int>(fact.units.size());
        return say(Phrases::tr("%1 memulai siklus %2 (%3) dengan %n bidang", nullptr, units), by(),
                   quoted(fact.title), period(fact.period));
    }
    std::string operator()(const workflow::Completed &fact) const
    {
        return withNote(say(Phrases::tr("%1 menyelesaikan %2"), by(), task(fact.task)), fact.note);
    }
    std::string operator()(const workflow::Approved &fact) const
    {
        return withNote(approval(fact), fact.note);
    }
    std::string operator()(const workflow::SentBack &fact) const
    {
        const std::optional<workflow::UnitId> &own = m_cycle.task(fact.task).unit;
        const std::string round = std::to_string(newRound(fact.task));
        const std::string target = stepNumber(fact.target);
        if (own) {
            return say(Phrases::tr("%1 mengembalikan kertas kerja %2 ke langkah %3 (putaran %4): "
                                   "“%5”"),
                       by(), m_names.unit(*own), target, round, inOneLine(fact.reason))
                   + remarks(fact.remarks);
        }
        if (!fact.units.empty()) {
            return say(Phrases::tr("%1 mengembalikan kertas kerja %2 ke langkah %3 (putaran %4): "
                                   "“%5”"),
                       by(), units(fact.units), target, round, inOneLine(fact.reason))
                   + remarks(fact.remarks);
        }
        return say(Phrases::tr("%1 mengembalikan hasil kerja ke langkah %2 (putaran %3): “%4”"),
                   by(), target, round, inOneLine(fact.reason))
               + remarks(fact.remarks);
    }
    std::string operator()(const workflow::CorrectionRequested &fact) const
    {
        return say(Phrases::tr("%1 meminta %2 memperbaiki isiannya (putaran %3): “%4”"), by(),
                   units(fact.units), std::to_string(newRound(fact.task)), inOneLine(fact.reason))
               + remarks(fact.remarks);
    }
    std::string operator()(const workflow::TakenBack &fact) const
    {
        return say(Phrases::tr("%1 menarik kembali %2"), by(), task(fact.task));
    }
    std::string operator()(const workflow::Claimed &fact) const
    {
        return say(Phrases::tr("%1 mengambil %2"), by(), task(fact.task));
    }
    std::string operator()(const workflow::Released &fact) const
    {
        return say(Phrases::tr("%1 melepaskan %2"), by(), task(fact.task));
    }
    std::string operator()(const workflow::Reassigned &fact) const
    {
        std::vector<std::string> people;
        for (const workflow::OfficialId &official : fact.to)
            people.push_back(m_names.person(official));
        return withNote(say(Phrases::tr("%1 mengalihkan %2 kepada %3"), by(), task(fact.task),
                            enumerated(people)),
                        fact.reason);
    }
    std::string operator()(const workflow::Delegated &fact) const
    {
        return withNote(say(Phrases::tr("%1 menitipkan %2 kepada %3"), by(), task(fact.task),
                            m_names.person(fact.to)),
                        fact.note);
    }
    std::string operator()(const workflow::HandedBack &fact) const
    {
        return withNote(say(Phrases::tr("%1 menyerahkan kembali %2"), by(), task(fact.task)),
                        fact.note);
    }
    std::string operator()(const workflow::Skipped &fact) const
    {
        return withNote(say(Phrases::tr("%1 melewati %2"), by(), task(fact.task)), fact.reason);
    }
    std::string operator()(const workflow::UnitExempted &fact) const
    {
        return withNote(
            say(Phrases::tr("%1 membebaskan %2 dari siklus"), by(), m_names.unit(fact.unit)),
            fact.reason);
    }
    std::string operator()(const workflow::UnitAdded &fact) const
    {
        return withNote(say(Phrases::tr("%1 menambahkan %2 ke dalam siklus"), by(),
                            m_names.unit(fact.unit.unit)),
                        fact.reason);
    }
    std::string operator()(const workflow::DurationAgreed &fact) const
    {
        return say(Phrases::tr("%1 menetapkan waktu langkah %2: %3"), by(), stepNumber(fact.step),
                   duration(fact.duration));
    }
    std::string operator()(const workflow::DeadlineExtended &fact) const
    {
        return withNote(say(Phrases::tr("%1 menetapkan tenggat %2 pada %3"), by(), task(fact.task),
                            dateAndTime(fact.due, m_zone)),
                        fact.reason);
    }
    std::string operator()(const workflow::DeadlinesRecomputed &fact) const
    {
        const auto changed = static_cast<int>(fact.dues.size());
        return withNote(changed > 0
                            ? say(Phrases::tr("%1 menghitung ulang tenggat menurut kalender yang "
                                              "dipakai sekarang; %n tenggat berubah",
                                              nullptr, changed),
                                  by())
                            : say(Phrases::tr("%1 menghitung ulang tenggat menurut kalender yang "
                                              "dipakai sekarang; tidak ada yang berubah"),
                                  by()),
                        fact.reason);
    }
    std::string operator()(const workflow::Suspended &fact) const
    {
        return withNote(say(Phrases::tr("%1 menunda siklus"), by()), fact.reason);
    }
    std::string operator()(const workflow::Resumed &) const
    {
        return say(Phrases::tr("%1 melanjutkan siklus; sisa waktu dihitung dari sekarang"), by());
    }
    std::string operator()(const workflow::Commented &fact) const
    {
        return fact.task ? say(Phrases::tr("%1 memberi catatan pada %2: “%3”"), by(),
                               task(*fact.task), inOneLine(fact.text))
                         : say(Phrases::tr("%1 memberi catatan: “%2”"), by(), inOneLine(fact.text));
    }
    std::string operator()(const workflow::Attached &fact) const
    {
        const std::string size = fileSize(fact.bytes);
        return fact.task
                   ? say(Phrases::tr("%1 melampirkan “%2” (%3) pada %4"), by(),
                         inOneLine(fact.name), size, task(*fact.task))
                   : say(Phrases::tr("%1 melampirkan “%2” (%3)"), by(), inOneLine(fact.name), size);
    }
    std::string operator()(const workflow::Cancelled &fact) const
    {
        return withNote(say(Phrases::tr("%1 membatalkan siklus"), by()), fact.reason);
    }
    std::string operator()(const workflow::Reopened &fact) const
    {
        const std::string target = stepNumber(fact.target);
        std::string words =
            fact.units.empty()
                ? say(Phrases::tr("%1 membuka kembali siklus pada langkah %2"), by(), target)
                : say(Phrases::tr("%1 membuka kembali siklus pada langkah %2 untuk %3"), by(),
                      target, units(fact.units));
        if (fact.way == workflow::WayBack::StraightBack)
            words = say(Phrases::tr("%1, perbaikannya langsung ke persetujuan terakhir"), words);
        return withNote(words, fact.reason);
    }
    std::string operator()(const workflow::TimersFired &fact) const
    {
        std::vector<std::string> told;
        for (const workflow::StageReached &reached : fact.stages)
            told.push_back(stage(reached));
        return enumerated(told);
    }

private:
    std::string by() const { return m_names.person(m_event.by); }
    std::string task(workflow::TaskId id) const
    {
        return taskName(m_cycle.task(id), m_sop, m_names);
    }
    std::string stepNumber(const sop::StepId &id) const
    {
        const sop::Step *step = m_sop.find(id);
        return step ? step->no : id.text;
    }
    std::string units(const std::vector<workflow::UnitId> &ids) const
    {
        std::vector<std::string> names;
        for (const workflow::UnitId &id : ids)
            names.push_back(m_names.unit(id));
        return enumerated(names);
    }
    int newRound(workflow::TaskId returned) const
    {
        return m_event.moves.opened.empty() ? m_cycle.task(returned).round + 1
                                            : m_event.moves.opened.front().round;
    }
    static std::string remarks(const std::vector<workflow::CellRemark> &remarks)
    {
        const auto count = static_cast<int>(remarks.size());
        return count == 0 ? std::string()
                          : say(Phrases::tr(", dengan %n catatan pada isian", nullptr, count));
    }
    /// In the position he signed in, which need not be the one he holds today.
    std::string signer(const workflow::Approved &fact) const
    {
        const auto person = m_names.officials.find(m_event.by);
        if (fact.position.empty() || person == m_names.officials.end())
            return by();
        return fact.position + " (" + person->second.name + ')';
    }
    std::string approval(const workflow::Approved &fact) const
    {
        switch (fact.signOff) {
        case sop::SignOff::None:
            return say(Phrases::tr("%1 menyetujui %2"), signer(fact), task(fact.task));
        case sop::SignOff::Initial:
            return say(Phrases::tr("%1 menyetujui dan memaraf %2"), signer(fact), task(fact.task));
        case sop::SignOff::Sign:
            return say(Phrases::tr("%1 menyetujui dan menandatangani %2"), signer(fact),
                       task(fact.task));
        }
        return {};
    }
    std::string stage(const workflow::StageReached &reached) const
    {
        const std::string name = task(reached.task);
        switch (reached.stage) {
        case workflow::DeadlineStage::Running: return say(Phrases::tr("%1 masih ada waktu"), name);
        case workflow::DeadlineStage::Soon: return say(Phrases::tr("%1 segera jatuh tempo"), name);
        case workflow::DeadlineStage::Overdue: return say(Phrases::tr("%1 terlambat"), name);
        case workflow::DeadlineStage::LongOverdue:
            return say(Phrases::tr("%1 terlambat lebih dari satu hari kerja"), name);
        }
        return {};
    }

    const workflow::Event &m_event;
    const sop::Sop &m_sop;
    const workflow::Cycle &m_cycle;
    const Names &m_names;
    calendar::Zone m_zone;
};

} // namespace

std::string sentence(const workflow::Event &event, const sop::Sop &sop,
                     const workflow::Cycle &cycle, const Names &names, calendar::Zone zone)
{
    const std::string told = std::visit(Teller(event, sop, cycle, names, zone), event.fact);
    return event.moves.finished ? say(Phrases::tr("%1; siklus selesai"), told) : told;
}

std::string taskName(const workflow::Task &task, const sop::Sop &sop, const Names &names)
{
    const sop::Step &step = sop.step(task.step);
    std::string name = say(Phrases::tr("langkah %1 “%2”"), step.no, step.activity);
    if (task.unit)
        name = say(Phrases::tr("%1 di %2"), name, names.unit(*task.unit));
    if (task.round > 1)
        name = say(Phrases::tr("%1 (putaran %2)"), name, std::to_string(task.round));
    return name;
}

} // namespace himpun::text
