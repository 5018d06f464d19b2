// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done with one file: the use cases that windows and command line stand on.
//
// The only place with a clock and a catch.  Every act is read, decided, appended, told; an Outcome
// that holds a value means that the act is on disk.
//
// Time never runs backwards: where the clock stands earlier than the last event in the file (it was
// set back, or the event was made on another computer), it is the time of that event.
#pragma once

#include "himpun/base/clock.h"
#include "himpun/ledger/password.h"
#include "himpun/service/office.h"
#include "himpun/service/trouble.h"
#include "himpun/sop/sop.h"
#include "himpun/store/repository.h"
#include "himpun/workflow/engine.h"
#include "himpun/workflow/forecast.h"

#include <functional>
#include <memory>
#include <optional>

namespace himpun::service
{

/// A cycle to be started with the office as it is now, or with one that is brought along.
struct StartOrder {
    workflow::OfficialId by;
    workflow::CommandId id; ///< chosen by the asker; empty: a new one
    std::string title;
    calendar::Period period;
    sop::SopId sop;
    std::vector<workflow::UnitId> units; ///< empty: every unit that has an agreement for the year
    std::map<sop::StepId, calendar::Duration> agreed;
    /// Definitions to be adopted with the start, or not at all; empty: those that are in use.  The
    /// SOP brought is the one that \a sop names.
    std::shared_ptr<const Office> broughtOffice = nullptr;
    std::shared_ptr<const sop::Sop> broughtSop = nullptr;
};

/// One act on a running cycle.
struct Order {
    workflow::CycleId cycle;
    workflow::OfficialId by;
    workflow::CommandId id; ///< chosen by the asker; empty: a new one
    workflow::Command command;
};

/// One cell as somebody typed it, in the form of files (numbers as base::Decimal::parse reads
/// them).
struct CellOrder {
    workflow::CycleId cycle;
    workflow::UnitId unit;
    workflow::OfficialId by;
    indicator::Cell cell;
};

/// A cycle with all that explains it.  Values: they stay true to the moment they were asked for.
struct CycleView {
    workflow::CycleId id;
    std::shared_ptr<const sop::Sop> sop;
    std::shared_ptr<const Office> office;  ///< as it was when the cycle was started
    std::shared_ptr<const Office> present; ///< the one in use: it knows those who came since
    std::shared_ptr<const calendar::WorkingCalendar> calendar;
    workflow::Cycle cycle;

    /// In the cycle's office, else in the one in use; nullptr where neither knows.
    const Official *find(const workflow::OfficialId &official) const;
    const Unit *find(const workflow::UnitId &unit) const;
    /// Everybody who can be given work: those of the cycle's office, then those who came since.
    std::vector<Official> officials() const;
};

/// How many of the indicators of a cycle promise something for its period.
struct TargetCover {
    int indicators = 0;
    int withTarget = 0;
};

/// What one unit fills in, and how far it is.
struct SheetView {
    indicator::Form form;
    indicator::Sheet draft;                    ///< the cells; what was handed in while nobody fills
    bool isBeingFilled = false;                ///< its data entry is open
    std::optional<indicator::Sheet> submitted; ///< the latest revision
    std::optional<workflow::ContentRef> revision;
    std::vector<indicator::Missing> missing; ///< in the draft, before it could be handed in
};

/// A cycle as it stood after one of its events.
struct CycleThen {
    CycleView view;
    std::vector<store::SheetRow> sheets; ///< of each unit the latest, where it had handed one in
    base::Digest compilation;            ///< what an approval would have signed: compilation()
};

/// A sheet as it was handed in.
struct SheetRevision {
    store::SheetRow row; ///< number, digest, by whom and when
    indicator::Sheet sheet;
};

/// Of an attached file or a document of evidence: it is kept in the office's own file, which has to
/// stay easy to copy.
inline constexpr std::size_t mostAttachmentBytes = 50'000'000;

class Workbench
{
public:
    /// \a clock must outlive the workbench.
    Workbench(std::unique_ptr<store::Repository> repository, const base::Clock &clock,
              ledger::PasswordCost cost = ledger::ordinaryCost);
    ~Workbench();

    /// A workbench at the file that \a open opens.
    static Outcome<std::unique_ptr<Workbench>> at(
        const std::function<store::SqliteRepository::Opened()> &open, const base::Clock &clock,
        ledger::PasswordCost cost = ledger::ordinaryCost);

    // Definitions: adopted once, used by the cycles started from then on.  Only a coordinator of
    // the office in use may change them; the first office is brought by one of its own.
    Outcome<void> adoptSop(const sop::Sop &sop, const workflow::OfficialId &by);
    Outcome<void> adoptOffice(const Office &office, const workflow::OfficialId &by);
    Outcome<std::shared_ptr<const Office>> office(); ///< the one in use
    Outcome<std::shared_ptr<const sop::Sop>> sop(const sop::SopId &id);
    Outcome<std::vector<sop::SopId>> sops();
    /// Every version of every SOP that was ever in use, the latest of each last.
    Outcome<std::vector<store::Definition>> sopVersions();

    // Who signs in.  Whoever has no password (yet) makes one without any.
    Outcome<bool> hasPassword(const workflow::OfficialId &official);
    Outcome<bool> isPassword(const workflow::OfficialId &official, const std::string &password);
    Outcome<void> setPassword(const workflow::OfficialId &official, const std::string &present,
                              const std::string &next);
    /// Takes the password of \a official away, so that he makes a new one when he next signs in.
    /// Only a coordinator may; it is kept for ever who the last one was.
    Outcome<void> resetPassword(const workflow::OfficialId &official,
                                const workflow::OfficialId &by);
    /// The last one; empty where there was none.
    Outcome<std::optional<store::PasswordReset>> passwordReset(
        const workflow::OfficialId &official);

    // Cycles.
    Outcome<std::vector<workflow::StartGap>> gaps(const StartOrder &order);
    Outcome<TargetCover> targetCover(const StartOrder &order);
    Outcome<std::vector<workflow::ForecastStep>> preview(const StartOrder &order);
    Outcome<workflow::CycleId> start(const StartOrder &order);

    /// Completing data entry hands in the draft as a new revision of the sheet and names those who
    /// wrote it.
    /// Approving signs the unit's latest revision; in an office step, and where the unit has none
    /// yet, the compilation of what was handed in.
    /// Remarks must be on cells that are there.
    /// A late unit comes with its form and people as the office has them now.
    /// What the command itself says of these is replaced.
    Outcome<workflow::Event> perform(const Order &order);

    /// Attaches \a bytes to the cycle or a task.
    Outcome<workflow::Event> attach(const Order &order, const std::string &bytes);

    /// Reminders and lateness of all running cycles; how many deadlines reached a new stage.
    Outcome<int> fireTimers();

    // Sheets.
    Outcome<void> fill(const CellOrder &order);
    /// Keeps \a bytes for the row's evidence, which is to name them by what this returns.
    Outcome<base::Digest> keepEvidence(const CellOrder &order, const std::string &bytes);
    /// Keeps \a bytes and names them in the row's evidence; once, whatever they were called before.
    Outcome<void> addEvidence(const CellOrder &order, const std::string &name,
                              const std::string &bytes);
    Outcome<SheetView> sheet(const workflow::CycleId &cycle, const workflow::UnitId &unit);

    /// Every revision of the unit's sheet, the latest last.
    Outcome<std::vector<SheetRevision>> revisions(const workflow::CycleId &cycle,
                                                  const workflow::UnitId &unit);

    /// The digest an approval in an office step would sign now: which revision of every unit's
    /// sheet the document is made of.
    Outcome<base::Digest> compilation(const workflow::CycleId &cycle);

    // Questions.
    Outcome<CycleView> view(const workflow::CycleId &cycle);
    /// As it stood after its event number \a events; 0 and more than there are mean all of them.
    Outcome<CycleThen> then(const workflow::CycleId &cycle, std::uint32_t events);
    /// The form that a unit of a cycle was asked to fill in: UnitInCycle::form.
    Outcome<std::shared_ptr<const indicator::Form>> form(const base::Digest &digest);
    Outcome<std::vector<store::CycleRow>> cycles();
    Outcome<std::vector<store::CycleRow>> openCycles(); ///< those of them that are not over
    Outcome<std::vector<store::TaskRow>> inbox(const workflow::OfficialId &official);
    Outcome<std::vector<store::TaskRow>> openTasks();
    Outcome<std::vector<store::Recorded>> history(const workflow::CycleId &cycle);
    /// The bytes of a file that was attached or given as evidence, as they were then.
    Outcome<std::string> attachment(const base::Digest &digest);
    Outcome<ledger::ChainHead> head();
    /// Whether somebody else changed an event of the cycle, as far as that shows without verify().
    Outcome<bool> isAltered(const workflow::CycleId &cycle);

    // The file itself.
    bool isReadOnly() const;
    Outcome<store::VerifyReport> verify(const store::Progress &progress = {},
                                        const store::Cancel *cancel = nullptr);
    Outcome<bool> rebuild(const store::Progress &progress = {},
                          const store::Cancel *cancel = nullptr);
    Outcome<void> exportTo(const std::function<void(std::string_view line)> &sink);

    /// Told after every act that changed something, with the cycle it changed; with none after a
    /// definition was adopted.
    void listen(std::function<void(const workflow::CycleId &)> listener);

    base::Instant now() const; ///< by the clock, but not before the last event in the file

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace himpun::service
