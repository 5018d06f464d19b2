// SPDX-License-Identifier: GPL-3.0-or-later
// Commands as JSON Lines in, answers as JSON Lines out.  No clock but "at": the same lines give the
// same answers.  docs/cli.md describes both.
#include "execute.h"
#include "files.h"
#include "json_views.h"
#include "line_filter.h"
#include "named_task.h"
#include "task_lines.h"
#include "verbs.h"

#include <istream>
#include <utility>

namespace himpun::cli
{

namespace
{

using nlohmann::json;

/// What the lines are carried out with, where the file does not hold it already.
struct Definitions {
    std::optional<service::Office> office;
    std::vector<sop::Sop> sops;
};

class Driver
{
public:
    Driver(Console &console, service::Workbench &bench, base::HandClock &clock, std::string file,
           Definitions definitions)
        : m_console(console),
          m_bench(bench),
          m_clock(clock),
          m_file(std::move(file)),
          m_definitions(std::move(definitions))
    {
    }

    /// False after complaining, where the file cannot even say where its chain ends.
    bool start()
    {
        const auto head = m_bench.head();
        if (head)
            m_name = "line-" + std::to_string(head->seq) + '-';
        else
            complain(m_console, &m_bench, m_file, head.error());
        return head.has_value();
    }

    void run()
    {
        std::string line;
        for (m_number = 1; std::getline(m_console.in(), line); ++m_number) {
            if (!line.empty() && (!answer(line) || m_console.isLost()))
                return;
        }
    }

private:
    /// False where there is no point in reading on.
    bool answer(const std::string &text)
    {
        const Line line = readCommand(text, m_bench);
        if (line.at)
            m_clock.set(*line.at);
        if (!line.asked) {
            notACommand(line.asked.error());
            return true;
        }
        if (m_definitions && !adopt())
            return false;
        carryOut(*line.asked);
        return true;
    }

    /// At the time of the first line, because there is no other clock; false after complaining.
    bool adopt()
    {
        const Definitions definitions = *std::exchange(m_definitions, std::nullopt);
        service::Outcome<void> adopted;
        workflow::OfficialId by;
        if (definitions.office) {
            by = definitions.office->coordinators.front();
            adopted = m_bench.adoptOffice(*definitions.office, by);
        } else if (const auto used = m_bench.office()) {
            by = (*used)->coordinators.front();
        }
        for (const sop::Sop &sop : definitions.sops) {
            if (adopted)
                adopted = m_bench.adoptSop(sop, by);
        }
        if (!adopted)
            complain(m_console, &m_bench, m_file, adopted.error());
        return adopted.has_value();
    }

    void carryOut(Asked asked)
    {
        nameCommand(asked);
        const auto done = execute(m_bench, asked);
        if (done)
            tell(*done);
        else if (const auto *trouble = std::get_if<service::Trouble>(&done.error()))
            refuse(*trouble, aboutOf(asked));
        else
            refuse(std::get<text::Message>(done.error()));
    }

    /// A command without an id of its own is called after its line and after where the file's chain
    /// ended before the first: runs are alike, and two runs over one file are not.
    void nameCommand(Asked &asked) const
    {
        const workflow::CommandId line{m_name + std::to_string(m_number)};
        if (auto *order = std::get_if<service::Order>(&asked); order && order->id.isEmpty())
            order->id = line;
        if (auto *start = std::get_if<StartCycle>(&asked); start && start->order.id.isEmpty())
            start->order.id = line;
        if (auto *attach = std::get_if<AttachFile>(&asked); attach && attach->order.id.isEmpty())
            attach->order.id = line;
    }

    void tell(const Done &done)
    {
        json answer{{"line", m_number}, {"ok", true}, {"cycle", done.cycle.text}};
        if (done.event)
            answer["event"] = toJson(*done.event);
        answer["tasks"] = tasks(done.cycle);
        m_console.emit(answer);
    }

    void notACommand(const NotACommand &reason)
    {
        if (const auto *findings = std::get_if<Misread>(&reason))
            misread(*findings);
        else if (const auto *unclear = std::get_if<UnclearStep>(&reason))
            refuse(wordsFor(m_bench, *unclear));
        else
            refuse(std::get<service::Trouble>(reason), {});
    }

    void refuse(const service::Trouble &trouble, const About &about)
    {
        refuse(refusal(trouble, wordsFor(m_bench, m_file, trouble, about).text()));
    }

    void refuse(const text::Message &message)
    {
        refuse(json{{"ok", false}, {"code", message.code}, {"words", message.text()}});
    }

    void refuse(json answer)
    {
        answer["line"] = m_number;
        m_console.emit(answer);
        m_console.exit = Exit::Refused;
    }

    void misread(const Misread &findings)
    {
        Faults faults;
        for (const auto &finding : findings)
            faults.push_back(faultOf(finding));
        m_console.emit(
            {{"line", m_number}, {"ok", false}, {"code", "misread"}, {"findings", toJson(faults)}});
        m_console.exit = Exit::Refused;
    }

    json tasks(const workflow::CycleId &cycle)
    {
        const auto open = m_bench.openTasks();
        const auto view = m_bench.view(cycle);
        return open && view ? json(tasksJson(m_bench, *open, *view)) : json::array();
    }

    Console &m_console;
    service::Workbench &m_bench;
    base::HandClock &m_clock;
    std::string m_file;
    std::string m_name;                       ///< how a command's name begins
    std::optional<Definitions> m_definitions; ///< until they are adopted
    int m_number = 0;
};

/// What the lines act on: a file, or nothing but memory.
std::unique_ptr<service::Workbench> openTarget(Console &console, const std::string &file,
                                               const base::Clock &clock)
{
    if (file.empty())
        return openMemory(clock);
    return openFile(console, file, exists(file) ? Access::Write : Access::Create, clock);
}

/// Reads what the lines are to be carried out with; false after complaining.
bool readDefinitions(Console &console, const std::vector<std::string> &sops,
                     const std::string &office, Definitions &definitions)
{
    if (!office.empty() && !(definitions.office = readOffice(console, office)))
        return false;
    for (const std::string &path : sops) {
        auto sop = readSop(console, path);
        if (!sop)
            return false;
        definitions.sops.push_back(std::move(*sop));
    }
    return true;
}

void drive(Console &console, const std::string &file, const std::vector<std::string> &sops,
           const std::string &office)
{
    console.json = true;
    base::HandClock clock;
    Definitions definitions;
    if (!readDefinitions(console, sops, office, definitions))
        return;
    const auto bench = openTarget(console, file, clock);
    if (!bench)
        return;
    Driver driver(console, *bench, clock, file, std::move(definitions));
    if (driver.start())
        driver.run();
}

} // namespace

void addDrive(CLI::App &app, Console &console)
{
    auto *verb =
        app.add_subcommand("drive", "Perintah JSON Lines dari masukan, jawaban JSON Lines");
    auto file = std::make_shared<std::string>();
    auto sops = std::make_shared<std::vector<std::string>>();
    auto office = std::make_shared<std::string>();
    verb->add_option("--file", *file, "Berkas kantor (*.himpun); tanpa ini hanya di memori");
    verb->add_option("--sop", *sops, "Berkas SOP yang dipakai");
    verb->add_option("--office", *office, "Berkas kantor JSON yang dipakai");
    verb->callback([&console, file, sops, office] { drive(console, *file, *sops, *office); });
}

} // namespace himpun::cli
