// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/cycle_papers.h"

#include "himpun/reading/given_evidence.h"
#include "himpun/reading/step_standing.h"
#include "himpun/text/trouble.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

class Gatherer
{
public:
    Gatherer(const CycleBoard &board, const std::vector<GivenEvidence> &evidence)
        : m_board(board), m_evidence(evidence)
    {
    }

    std::vector<Paper> papers()
    {
        for (const sop::Step &step : m_board.view.sop->steps) {
            for (const StepStanding &standing : standingsOf(m_board, step)) {
                if (standing.standing == Standing::Done)
                    addOutputs(step, m_board.view.cycle.task(*standing.task));
            }
        }
        for (const store::Recorded &recorded : m_board.events)
            addSheet(recorded.event);
        for (const GivenEvidence &given : m_evidence)
            addEvidence(given);
        for (const store::Recorded &recorded : m_board.events)
            addAttachment(recorded.event);
        return std::move(m_papers);
    }

private:
    Paper paper(PaperKind kind, std::optional<workflow::TaskId> id, const workflow::OfficialId &by,
                base::Instant at) const
    {
        const text::Names names = text::namesOf(m_board.view, at);
        Paper paper;
        paper.kind = kind;
        paper.person = names.person(by);
        paper.at = at;
        if (!id)
            return paper;
        const workflow::Task &task = m_board.view.cycle.task(*id);
        paper.step = task.step;
        paper.stepNo = m_board.view.sop->step(task.step).no;
        paper.unit = task.unit;
        if (task.unit)
            paper.unitName = names.unit(*task.unit);
        return paper;
    }

    void addOutputs(const sop::Step &step, const workflow::Task &task)
    {
        for (const std::string &output : step.outputs) {
            Paper found = paper(PaperKind::Output, task.id, task.closed->by, task.closed->at);
            found.name = output;
            if (task.content && task.content->revision == 0)
                found.digest = task.content->digest;
            m_papers.push_back(std::move(found));
        }
    }

    void addSheet(const workflow::Event &event)
    {
        const auto *completed = std::get_if<workflow::Completed>(&event.fact);
        if (!completed || !completed->content)
            return;
        Paper found = paper(PaperKind::Sheet, completed->task, event.by, event.at);
        found.revision = completed->content->revision;
        found.digest = completed->content->digest;
        m_papers.push_back(std::move(found));
    }

    void addEvidence(const GivenEvidence &given)
    {
        Paper found = paper(PaperKind::Evidence, given.task, given.by, given.at);
        found.name = given.file.name;
        found.digest = given.file.file;
        found.indicator = given.indicator;
        m_papers.push_back(std::move(found));
    }

    bool isEvidence(const base::Digest &file) const
    {
        return std::ranges::any_of(
            m_evidence, [&](const GivenEvidence &given) { return given.file.file == file; });
    }

    void addAttachment(const workflow::Event &event)
    {
        const auto *attached = std::get_if<workflow::Attached>(&event.fact);
        if (!attached || isEvidence(attached->digest))
            return;
        Paper found = paper(PaperKind::Attachment, attached->task, event.by, event.at);
        found.name = attached->name;
        found.digest = attached->digest;
        found.bytes = attached->bytes;
        m_papers.push_back(std::move(found));
    }

    const CycleBoard &m_board;
    const std::vector<GivenEvidence> &m_evidence;
    std::vector<Paper> m_papers;
};

} // namespace

service::Outcome<std::vector<Paper>> papersOf(service::Workbench &bench, const CycleBoard &board)
{
    const auto evidence = givenEvidence(bench, board.view, board.events);
    if (!evidence)
        return base::fail(evidence.error());
    return Gatherer(board, *evidence).papers();
}

} // namespace himpun::reading
