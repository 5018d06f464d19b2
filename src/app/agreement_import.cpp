// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_import.h"

#include "himpun/models/shown.h"
#include "himpun/spreadsheet/read.h"
#include "himpun/text/spreadsheet_messages.h"
#include "himpun/text/usage.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace himpun::app
{

struct AgreementImport::Opened {
    QString name;
    std::shared_ptr<const spreadsheet::Book> book; ///< none: it was refused, or stopped
    std::optional<text::Message> refusal;
    intake::AgreementMap proposed;
    bool namesYear = false;
};

namespace
{

/// Up to one byte more than is read; empty where there is no such file.
std::optional<std::string> bytesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(static_cast<qint64>(spreadsheet::mostFileBytes) + 1).toStdString();
}

FreePeriods freePeriods(service::Workbench &bench, const reading::AgreementKey &key)
{
    FreePeriods free;
    using enum calendar::PeriodKind;
    for (const auto kind : {Month, Quarter, Semester}) {
        if (const auto first = intake::firstFreePeriod(bench, key.unit, key.year, kind))
            free[kind] = *first;
    }
    return free;
}

} // namespace

AgreementImport::AgreementImport(const Workplace &workplace, service::Office office,
                                 const reading::AgreementKey &at, QObject *parent)
    : QObject(parent),
      m_workplace(workplace),
      m_office(std::make_shared<const service::Office>(std::move(office))),
      m_at(at)
{
}

void AgreementImport::open(const QString &path)
{
    m_isOpeningStopped = false;
    auto result = std::make_shared<Opened>();
    result->name = QFileInfo(path).fileName();
    m_opening.start(
        [result, path, name = result->name.toStdString(), office = m_office,
         year = m_at.year](const store::Progress &, const store::Cancel &cancel) {
            const auto bytes = bytesIn(path);
            auto book = bytes && !cancel ? std::optional(spreadsheet::read(*bytes)) : std::nullopt;
            if (cancel)
                return;
            if (!book || !*book) {
                result->refusal =
                    book ? text::message(book->error(), name) : text::unreadableFile(name);
                return;
            }
            result->proposed = intake::propose(**book, *office);
            result->namesYear = result->proposed.year != 0;
            if (!result->namesYear)
                result->proposed = intake::propose(**book, *office, year);
            result->book = std::make_shared<const spreadsheet::Book>(std::move(**book));
        },
        [this, result] { hasOpened(result); });
}

void AgreementImport::hasOpened(const std::shared_ptr<Opened> &result)
{
    if (isStopped())
        return;
    if (m_book && m_wantedYear != m_map.map.year)
        proposeAgain(); // the opening has interrupted it
    if (m_isOpeningStopped)
        return emit notOpened();
    if (result->refusal)
        return emit refused(*result->refusal);
    m_arrived = result;
    emit arrived();
}

void AgreementImport::stopOpening()
{
    m_isOpeningStopped = true;
    m_opening.cancel();
}

void AgreementImport::stop()
{
    m_isStopping = true;
    m_opening.cancel();
}

bool AgreementImport::isStopped()
{
    if (m_isStopping && !isBusy())
        emit stopped();
    return m_isStopping;
}

void AgreementImport::begin()
{
    const auto arrived = std::exchange(m_arrived, nullptr);
    m_opening.drop();
    m_fileName = arrived->name;
    m_book = arrived->book;
    m_proposed = std::move(arrived->proposed);
    m_knowsYear = arrived->namesYear;
    m_map = offered(m_proposed);
    m_wantedYear = m_map.map.year;
    m_first.reset();
    m_questions.clear();
    m_kept.clear();
    m_read = {};
    m_isRead = false;
    emit this->opened();
    mapHasChanged();
}

void AgreementImport::setUnit(const workflow::UnitId &unit)
{
    m_map.map.unit = unit;
    mapHasChanged();
}

void AgreementImport::setYear(int year)
{
    m_wantedYear = year;
    m_knowsYear = true;
    if (!m_opening.isRunning())
        proposeAgain();
}

/// Which columns are targets of the year depends on the year.
void AgreementImport::proposeAgain()
{
    auto next = std::make_shared<intake::AgreementMap>();
    m_opening.start([next, book = m_book, office = m_office, year = m_wantedYear](
                        const store::Progress &,
                        const store::Cancel &) { *next = intake::propose(*book, *office, year); },
                    [this, next] {
                        if (isStopped())
                            return;
                        if (next->year != m_wantedYear)
                            return proposeAgain();
                        m_map = carriedOver(m_map, m_proposed, *next);
                        m_proposed = std::move(*next);
                        mapHasChanged();
                    });
    emit began();
}

void AgreementImport::setRevision(bool isRevision)
{
    m_map.map.isRevision = isRevision;
    mapHasChanged();
}

void AgreementImport::setFirst(const calendar::Period &first)
{
    m_first = first;
    readAgain();
}

void AgreementImport::take(std::size_t table, bool isTaken)
{
    m_map.takes[table] = isTaken;
    mapHasChanged();
}

void AgreementImport::setRows(std::size_t table, int first, int last)
{
    m_map.map.tables[table].firstRow = first;
    m_map.map.tables[table].lastRow = last;
    mapHasChanged();
}

std::optional<int> AgreementImport::setMeaning(std::size_t table, int column,
                                               const models::ColumnMeaning &meaning)
{
    intake::Table &changed = m_map.map.tables[table];
    const auto other =
        mean(changed, column, meaning, m_book->sheets[static_cast<std::size_t>(changed.sheet)]);
    mapHasChanged();
    return other;
}

void AgreementImport::addTable(int sheet, int row)
{
    m_map.map.tables.push_back(tableAt(*m_book, sheet, row));
    m_map.takes.push_back(true);
    mapHasChanged();
}

void AgreementImport::answer(const std::map<intake::Place, std::optional<std::string>> &answers)
{
    for (models::Question &question : m_questions) {
        if (const auto given = answers.find(question.asked.place); given != answers.end())
            question.answer = given->second;
    }
    readAgain();
}

void AgreementImport::mapHasChanged()
{
    emit mapChanged();
    const reading::AgreementKey key{m_map.map.year, m_map.map.unit};
    if (key != m_freeOf)
        askForFreePeriods();
    else
        readAgain();
}

void AgreementImport::askForFreePeriods()
{
    const reading::AgreementKey key{m_map.map.year, m_map.map.unit};
    m_freeOf = key;
    m_first.reset();
    m_isAsking = true;
    m_isStale = m_reading.isRunning();
    emit began();
    m_workplace.backstage.ask(
        this, [key](service::Workbench &bench) { return freePeriods(bench, key); },
        [this, key](FreePeriods &&free) {
            if (key != m_freeOf)
                return; // asked for another one since
            m_isAsking = false;
            m_free = std::move(free);
            readAgain();
        });
}

ImportOrder AgreementImport::order() const
{
    std::vector<models::Question> questions = m_questions;
    questions.insert(questions.end(), m_kept.begin(), m_kept.end());
    return {m_book, m_office, m_map.taken(), std::move(questions), m_free, m_first, m_knowsYear};
}

void AgreementImport::readAgain()
{
    m_isStale = m_reading.isRunning();
    if (m_isStale || m_isAsking || m_isStopping)
        return;
    auto read = std::make_shared<ImportReading>();
    m_reading.start([order = order(), read](const store::Progress &,
                                            const store::Cancel &) { *read = readImport(order); },
                    [this, read] {
                        if (isStopped())
                            return;
                        if (m_isStale)
                            return readAgain();
                        m_read = std::move(*read);
                        keepAnswers(m_read.questions);
                        m_isRead = true;
                        emit changed();
                    });
    emit began();
}

/// A table that is looked at without its answers for a while still has them afterwards.
void AgreementImport::keepAnswers(const std::vector<models::Question> &asked)
{
    const auto isOver = [&](const models::Question &question) {
        return !question.answer
               || std::ranges::find(asked, question.asked, &models::Question::asked) != asked.end();
    };
    m_kept.insert(m_kept.end(), m_questions.begin(), m_questions.end());
    std::erase_if(m_kept, isOver);
    m_questions = asked;
}

QString AgreementImport::whose() const
{
    const service::Unit *unit = m_office->find(m_read.map.unit);
    return QStringLiteral("%1, %2")
        .arg(unit ? models::shown(unit->name) : QString())
        .arg(m_read.map.year);
}

std::size_t AgreementImport::answered() const
{
    const auto isAnswered = [](const models::Question &question) {
        return question.answer.has_value();
    };
    return m_kept.size() + static_cast<std::size_t>(std::ranges::count_if(m_questions, isAnswered));
}

} // namespace himpun::app
