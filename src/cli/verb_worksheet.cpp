// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/document/render.h"
#include "himpun/program/paths.h"
#include "himpun/text/agreement_words.h"
#include "himpun/text/spreadsheet_messages.h"
#include "himpun/text/usage.h"
#include "himpun/text/worksheet_words.h"
#include "himpun/worksheet/take.h"
#include "himpun/worksheet/write.h"
#include "verbs.h"
#include "worksheet_lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace himpun::cli
{

namespace
{

struct WriteOptions {
    std::string file, cycle, folder;
    std::vector<std::string> units;
};

void writeWorksheets(Console &console, const WriteOptions &options)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, options.file, Access::Read, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, options.file, options.cycle);
    if (!cycle)
        return;
    std::vector<workflow::UnitId> units;
    for (const std::string &unit : options.units) {
        if (unit != "all")
            units.push_back({unit});
    }
    const std::filesystem::path folder = program::pathOf(options.folder);
    if (!makeFolder(console, folder))
        return;
    const auto files = worksheet::writeInto(folder, *bench, *cycle, units);
    if (!files) {
        if (const auto *trouble = std::get_if<service::Trouble>(&files.error()))
            return complain(console, bench.get(), options.file, *trouble, {*cycle, {}, {}});
        const auto &failed = std::get<worksheet::NotWritten>(files.error());
        return console.complain("unwritable-file",
                                document::sentence(failed.error, program::nameOf(failed.file))
                                    + " [unwritable-file]",
                                Exit::Broken);
    }
    for (const worksheet::WrittenFile &file : *files) {
        console.say(text::worksheetWritten(file.unitName, program::nameOf(file.file)));
        if (console.json)
            console.emit({{"ok", true},
                          {"unit", file.unit.text},
                          {"worksheet", program::nameOf(file.file)}});
    }
}

struct ReadOptions {
    std::string file, worksheet, cycle, unit, by;
    std::vector<std::string> mine, theirs, answers;
    bool takes = false;
};

class Return
{
public:
    Return(Console &console, const ReadOptions &options)
        : m_console(console), m_options(options) { }

    void run()
    {
        if (m_options.takes && m_options.by.empty())
            return m_console.complain(text::argumentMissing("--as", "himpun-cli worksheet read"),
                                      Exit::Usage);
        m_order.by = officialNamed(m_options.by);
        m_order.fileName = fileName(m_options.worksheet);
        m_order.meant = {{m_options.cycle}, {m_options.unit}};
        const Access access = m_options.takes ? Access::Write : Access::Read;
        m_bench = openFile(m_console, m_options.file, access, m_clock);
        if (!m_bench || !load() || !answer() || !decide())
            return;
        const auto sheet = m_bench->sheet(m_reading.cycle, m_reading.unit);
        if (!sheet)
            return refuse(worksheet::Refused(sheet.error()));
        tellReading(m_console, m_reading, sheet->form);
        m_options.takes ? take() : finish(0);
    }

private:
    bool load()
    {
        auto bytes = readAttachment(m_options.worksheet);
        if (!bytes) {
            m_console.complain(bytes.error(), Exit::Broken);
            return false;
        }
        m_bytes = std::move(*bytes);
        return readAgain();
    }
    bool readAgain()
    {
        auto reading = worksheet::read(*m_bench, m_bytes, m_order.answers, m_order.meant);
        if (!reading) {
            refuse(reading.error());
            return false;
        }
        m_reading = std::move(*reading);
        return true;
    }
    bool answer()
    {
        for (const std::string &text : m_options.answers) {
            const std::size_t equals = std::min(text.find('='), text.size());
            const auto doubt = std::ranges::find(m_reading.doubts, text.substr(0, equals),
                                                 &worksheet::CellDoubt::place);
            if (equals == text.size() || doubt == m_reading.doubts.end()) {
                m_console.complain(text::cellNotInDoubt(text), Exit::Refused);
                return false;
            }
            m_order.answers[doubt->cell] = text.substr(equals + 1);
        }
        return m_options.answers.empty() || readAgain();
    }
    bool decide()
    {
        return decide(m_options.mine, worksheet::Side::Here)
               && decide(m_options.theirs, worksheet::Side::Worksheet);
    }
    bool decide(const std::vector<std::string> &places, worksheet::Side side)
    {
        for (const std::string &place : places) {
            const auto conflict =
                std::ranges::find(m_reading.conflicts, place, &worksheet::CellChange::place);
            const bool isTwice = conflict != m_reading.conflicts.end()
                                 && m_order.choices.contains(conflict->cell)
                                 && m_order.choices.at(conflict->cell).side != side;
            if (conflict == m_reading.conflicts.end() || isTwice) {
                m_console.complain(text::cellNotInConflict(place), Exit::Refused);
                return false;
            }
            m_order.choices[conflict->cell] = {side, conflict->standing};
        }
        return true;
    }
    void take()
    {
        const auto taken = worksheet::take(*m_bench, m_bytes, m_order);
        if (!taken)
            return refuse(taken.error());
        m_console.say(text::worksheetTaken(m_reading.unitName, taken->cells));
        finish(taken->cells);
    }
    void finish(std::size_t cells)
    {
        if (!m_options.takes)
            m_console.say(text::agreementNotTakenYet());
        if (m_console.json)
            m_console.emit({{"ok", true}, {"taken", m_options.takes}, {"cells", cells}});
    }
    text::Message wordsOf(const service::Trouble &trouble)
    {
        return wordsFor(*m_bench, m_options.file, trouble, {m_reading.cycle, {}, m_reading.unit});
    }
    void refuse(const worksheet::Refused &refused)
    {
        const std::string name = fileName(m_options.worksheet);
        if (const auto *error = std::get_if<spreadsheet::ReadError>(&refused))
            return m_console.complain(text::message(*error, name), Exit::Refused);
        if (const auto *refusal = std::get_if<worksheet::Refusal>(&refused))
            return m_console.complain(text::message(refusal->problem, refusal->subject, name,
                                                    refusal->doubts, refusal->conflicts),
                                      Exit::Refused);
        if (const auto *trouble = std::get_if<service::Trouble>(&refused))
            return complain(m_console, m_bench.get(), m_options.file, *trouble,
                            {m_reading.cycle, {}, m_reading.unit});
        const auto &interrupted = std::get<worksheet::Interrupted>(refused);
        m_console.complain(text::worksheetInterrupted(wordsOf(interrupted.trouble),
                                                      interrupted.cells, interrupted.of),
                           Exit::Broken);
    }

    Console &m_console;
    const ReadOptions &m_options;
    const base::SystemClock m_clock;
    std::unique_ptr<service::Workbench> m_bench;
    std::string m_bytes;
    worksheet::TakeOrder m_order;
    worksheet::WorksheetReading m_reading;
};

void addWrite(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("write", "Menulis kertas kerja bidang sebagai xlsx");
    auto options = std::make_shared<WriteOptions>();
    verb->add_option("FILE", options->file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("--cycle", options->cycle,
                     "Siklus; tanpa ini satu-satunya yang berjalan, atau yang terakhir");
    verb->add_option("--unit", options->units,
                     "Bidang, boleh beberapa dengan koma; tanpa ini atau dengan all semuanya")
        ->delimiter(',');
    verb->add_option("--to", options->folder, "Folder tujuan")->required();
    verb->callback([&console, options] { writeWorksheets(console, *options); });
}

void addRead(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("read", "Membaca kertas kerja yang kembali");
    auto options = std::make_shared<ReadOptions>();
    verb->add_option("FILE", options->file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("WORKSHEET", options->worksheet, "Berkas kertas kerja, xlsx atau ods")
        ->required();
    verb->add_option("--cycle", options->cycle, "Siklus yang dimaksud; yang lain ditolak");
    verb->add_option("--unit", options->unit, "Bidang yang dimaksud; yang lain ditolak");
    verb->add_option("--answer", options->answers,
                     "Jawaban untuk sel yang meragukan: J15=ISI (boleh diulang)");
    verb->add_option("--mine", options->mine, "Sel yang bertentangan: isi di sini yang berlaku")
        ->delimiter(',');
    verb->add_option("--theirs", options->theirs,
                     "Sel yang bertentangan: isi kertas kerja yang berlaku")
        ->delimiter(',');
    verb->add_option("--as", options->by, "NIP yang mengisi; diperlukan untuk --take");
    verb->add_flag("--take", options->takes, "Mengambilnya, bukan hanya menampilkan");
    verb->callback([&console, options] { Return(console, *options).run(); });
}

} // namespace

void addWorksheet(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("worksheet", "Kertas kerja sebagai berkas: ditulis, dan dibaca "
                                                 "kembali");
    verb->require_subcommand(1);
    addWrite(*verb, console);
    addRead(*verb, console);
}

} // namespace himpun::cli
