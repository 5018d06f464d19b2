// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_lines.h"
#include "files.h"
#include "himpun/practice/practice_office.h"
#include "himpun/reading/agreement_book.h"
#include "himpun/spreadsheet/read.h"
#include "himpun/text/agreement_words.h"
#include "himpun/text/spreadsheet_messages.h"
#include "himpun/text/usage.h"
#include "verbs.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace himpun::cli
{

namespace
{

class Import
{
public:
    Import(Console &console, const AgreementOptions &options)
        : m_console(console), m_options(options)
    {
    }

    void run()
    {
        const Access access = m_options.takes ? Access::Write : Access::Read;
        if (!readBook())
            return;
        m_bench = openFile(m_console, m_options.file, access, m_clock);
        if (!m_bench || !findOffice() || !findTables() || !readTables())
            return;
        if (isComplete() && findForm())
            finish();
    }

private:
    bool refuse(const text::Message &message)
    {
        m_console.complain(message, Exit::Refused);
        return false;
    }
    bool trouble(const service::Trouble &trouble)
    {
        complain(m_console, m_bench.get(), m_options.file, trouble, {{}, {}, m_map.unit});
        return false;
    }
    bool readBook()
    {
        const auto bytes = readAttachment(m_options.book);
        if (!bytes) {
            m_console.complain(bytes.error(), Exit::Broken);
            return false;
        }
        auto book = spreadsheet::read(*bytes);
        if (!book)
            return refuse(text::message(book.error(), fileName(m_options.book)));
        m_book = std::move(*book);
        return true;
    }
    bool findOffice()
    {
        const auto office = m_bench->office();
        if (!office)
            return trouble(office.error());
        m_office = **office;
        return true;
    }
    bool findTables()
    {
        auto map =
            withColumns(m_options, m_book, intake::propose(m_book, m_office, m_options.year));
        if (!map)
            return refuse(map.error());
        m_map = std::move(*map);
        m_map.measure = m_options.measure;
        if (!m_options.unit.empty())
            m_map.unit = {m_options.unit};
        if (m_map.tables.empty())
            return refuse(text::noAgreementTable(fileName(m_options.book)));
        if (!knowsUnit() || !knowsYear())
            return false;
        tellMap(m_console, m_map, m_book, m_office.find(m_map.unit)->name);
        const bool hasMeant = std::ranges::any_of(m_map.tables, [&](const intake::Table &table) {
            return intake::isMeant(table, m_map);
        });
        return hasMeant || refuse(text::noTableOf(m_office.find(m_map.unit)->name, m_map.year));
    }
    bool knowsUnit()
    {
        std::vector<std::string> named;
        for (const workflow::UnitId &unit : m_map.units)
            named.push_back(m_office.find(unit)->name);
        if (m_map.unit.isEmpty())
            return refuse(text::unitNotNamed(fileName(m_options.book), named));
        if (m_office.find(m_map.unit))
            return true;
        return trouble(
            service::DeskTrouble{service::DeskProblem::UnknownUnit, m_map.unit.text, {}, {}});
    }
    bool knowsYear()
    {
        std::vector<std::string> named;
        for (const int year : m_map.years)
            named.push_back(std::to_string(year));
        return m_map.year != 0 || refuse(text::yearNotNamed(fileName(m_options.book), named));
    }
    bool readTables()
    {
        const auto answers = answersIn(m_options, m_book, m_map);
        if (!answers)
            return refuse(answers.error());
        m_reading =
            intake::readAgreement(m_book, m_map, m_office, practice::shippedScales(), *answers);
        tellReading(m_console, m_reading, m_book);
        return true;
    }
    bool isComplete()
    {
        if (!m_reading.doubts.empty())
            return refuse(text::cellsInDoubt(m_reading.doubts.size()));
        const std::size_t count = tellIncomplete(m_console, m_reading.draft, m_map.year);
        return count == 0 || refuse(text::rowsIncomplete(count));
    }
    bool findForm()
    {
        const service::Agreement *agreement = m_office.agreement(m_map.unit, m_map.year);
        const indicator::Form present = agreement ? agreement->form : indicator::Form();
        m_form = intake::formToTake(m_reading, m_map, m_office);
        if ((m_map.isRevision || !m_options.first.empty()) && agreement && !hold(present))
            return false;
        tellDifferences(m_console, intake::differences(present, m_form));
        return true;
    }
    bool hold(const indicator::Form &present)
    {
        auto first = calendar::Period::parse(m_options.first);
        if (!first && !m_options.first.empty())
            return refuse(text::badPeriod(m_options.first));
        if (!first) {
            const auto kind = reading::periodKindOf(m_reading.draft, m_office);
            const auto free = intake::firstFreePeriod(*m_bench, m_map.unit, m_map.year, kind);
            if (!free)
                return trouble(free.error());
            first = *free;
        }
        if (!first)
            return refuse(text::noPeriodLeft(m_map.year));
        if (first->year != m_map.year || first->kind == calendar::PeriodKind::Year)
            return refuse(text::badPeriod(m_options.first));
        if (!intake::mayHoldFrom(*first, m_form, present))
            return refuse(text::otherPeriods(*first));
        m_form = intake::heldFrom(*first, std::move(m_form), present);
        m_console.say(text::heldFrom(*first));
        if (m_console.json)
            m_console.emit({{"from", first->toString()}});
        return true;
    }
    void finish()
    {
        if (m_options.takes && !take())
            return;
        if (m_console.json)
            m_console.emit({{"ok", true}, {"taken", m_options.takes}});
        m_console.say(m_options.takes
                          ? text::agreementTaken(m_office.find(m_map.unit)->name, m_map.year)
                          : text::agreementNotTakenYet());
    }
    bool take()
    {
        const workflow::OfficialId by =
            m_options.by.empty() ? m_office.coordinators.front() : officialNamed(m_options.by);
        service::Office next = m_office;
        reading::adopt(next, {{{m_map.year, m_map.unit}, m_form}});
        const auto done = m_bench->adoptOffice(next, by);
        return done ? true : trouble(done.error());
    }

    Console &m_console;
    const AgreementOptions &m_options;
    const base::SystemClock m_clock;
    std::unique_ptr<service::Workbench> m_bench;
    spreadsheet::Book m_book;
    service::Office m_office;
    intake::AgreementMap m_map;
    intake::AgreementReading m_reading;
    indicator::Form m_form;
};

} // namespace

void addImportAgreement(CLI::App &app, Console &console)
{
    auto *verb =
        app.add_subcommand("import-agreement", "Mengambil perjanjian kinerja dari lembar kerja");
    auto options = std::make_shared<AgreementOptions>();
    verb->add_option("FILE", options->file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("BOOK", options->book, "Berkas xlsx, ods atau csv")->required();
    verb->add_option("--unit", options->unit, "Bidang; tanpa ini yang disebut judulnya");
    verb->add_option("--year", options->year, "Tahun; tanpa ini yang disebut judulnya");
    verb->add_option("--column", options->column,
                     "Arti sebuah kolom: LEMBAR!D=ARTI (boleh diulang)");
    verb->add_option("--answer", options->answer,
                     "Jawaban untuk sel yang meragukan: LEMBAR!D10=ISI (boleh diulang)");
    verb->add_option("--answers", options->answers, "Berkas JSON {\"LEMBAR!D10\": \"ISI\"}");
    verb->add_option("--measure", options->measure, "Satuan untuk baris yang tidak menyebutnya");
    verb->add_option("--from", options->first,
                     "Periode mulai berlakunya perubahan, misalnya 2026-TW3");
    verb->add_option("--as", options->by, "NIP pengelola siklus; tanpa ini yang pertama");
    verb->add_flag("--take", options->takes, "Mengambilnya, bukan hanya menampilkan");
    verb->callback([&console, options] { Import(console, *options).run(); });
}

} // namespace himpun::cli
