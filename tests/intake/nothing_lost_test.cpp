// SPDX-License-Identifier: GPL-3.0-or-later
// Random agreements, of which the test knows what each cell says: whatever stands in a target's
// cell becomes that target or a doubt, or its row is said to be passed over, and nothing else
// becomes one.
#include "support/said.h"
#include "support/told.h"

#include "service/offices.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace himpun;
using namespace himpun::intake;
using namespace std::string_literals;
using calendar::Period;
using calendar::PeriodKind;
using indicator::Target;
using spreadsheet::Address;

namespace
{

class Chance
{
public:
    explicit Chance(unsigned seed) : m_random(seed) { }
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random()) % limit; }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    template <class Values>
    auto one(const Values &values)
    {
        return values[below(values.size())];
    }
    template <class Values>
    void shuffle(Values &values)
    {
        std::ranges::shuffle(values, m_random);
    }

private:
    std::mt19937 m_random;
};

/// A cell, and the target it can be meant as; without one it is none.
struct Promise {
    spreadsheet::Value cell;
    std::optional<Target> meant = {};
};

Promise anyPromise(Chance &chance)
{
    const auto decimal = [](const char *digits) { return *base::Decimal::parse(digits); };
    static const std::vector<Promise> promises{{""s},
                                               {""s},
                                               {"5"s, Target::at(5)},
                                               {"0,9 Angka"s, Target::at(decimal("0.9"))},
                                               {"1.500"s},
                                               {"-"s},
                                               {"≤ 5"s},
                                               {"WTP"s, Target::at(4)},
                                               {"80-90"s, Target{80, 90}},
                                               {"TW I"s},
                                               {"Target"s},
                                               {"95%"s, Target::at(95)},
                                               {"lima"s},
                                               {support::number("7"), Target::at(7)},
                                               {support::number("2026"), Target::at(2026)},
                                               {support::percentage("95"), Target::at(95)},
                                               {support::number("0.5"), Target::at(decimal("0.5"))},
                                               {spreadsheet::CellError{"#REF!"}},
                                               {spreadsheet::NotCalculated{}},
                                               {true},
                                               {spreadsheet::Moment{{}, 60}}};
    return chance.one(promises);
}

/// A column as somebody who can read would take it.
struct Kind {
    std::string above, below; ///< the two lines of its header
    bool isTarget = false;
    std::optional<Period> period = {}; ///< of a target; nothing: the year
    bool isName = false;
};
using Group = std::vector<Kind>; ///< below one line

Group quarters(bool isAbove)
{
    static const std::vector<std::string> names{"TW I", "TW II", "TW III", "TW IV"};
    Group group;
    for (int i = 0; i < 4; ++i) {
        const std::string &name = names[static_cast<std::size_t>(i)];
        const Period period{2026, PeriodKind::Quarter, i + 1};
        if (!isAbove) {
            group.push_back({"Target", name, true, period});
            continue;
        }
        group.push_back({name, "Target", true, period});
        group.push_back({name, "Realisasi"});
    }
    return group;
}

std::vector<Group> anyColumns(Chance &chance)
{
    static const std::vector<Group> years{
        {{"Target 2025", ""}, {"Target 2026", "", true}, {"Target 2027", ""}},
        {{"Target Semula", ""}, {"Target Menjadi", "", true}},
        {{"Target", "Renstra"}, {"Target", "PK", true}},
        {{"Target", "2025"}, {"Target", "2026", true}},
        {{"Target Capaian", "", true}, {"Capaian", ""}},
        {}};
    std::vector<Group> groups{{{"Indikator Kinerja", "", false, {}, true}},
                              {{"Satuan", ""}},
                              {{"Sasaran", ""}},
                              {{"Keterangan", ""}}};
    groups.push_back(chance.one(years));
    if (!chance.oneIn(3))
        groups.push_back(quarters(chance.oneIn(2)));
    chance.shuffle(groups);
    return groups;
}

class AnyAgreement
{
public:
    explicit AnyAgreement(Chance &chance) : m_chance(chance)
    {
        for (const Group &group : anyColumns(chance))
            m_kinds.insert(m_kinds.end(), group.begin(), group.end());
        m_book.sheets.emplace_back();
        writeHeader();
        for (int row = static_cast<int>(chance.below(10)); row > 0; --row)
            writeRow();
        mergeAny();
        if (chance.oneIn(4))
            m_book.sheets.front().hiddenRows.push_back({4, 4});
    }

    const spreadsheet::Book &book() const { return m_book; }

    /// What is wrong with \a reading: a cell, and what was made of it.
    std::string faultOf(const AgreementReading &reading) const;
    std::size_t countOfTargets() const { return m_promises.size(); }

private:
    struct Placed {
        Address at;
        std::string name;
        std::optional<Period> period;
        Promise promise;
    };

    void put(int row, int column, const spreadsheet::Value &value)
    {
        const auto *text = std::get_if<std::string>(&value);
        if (!text || !text->empty())
            m_book.sheets.front().cells.push_back({{row, column}, false, value});
    }
    int nameColumn() const
    {
        return static_cast<int>(std::ranges::find(m_kinds, true, &Kind::isName) - m_kinds.begin());
    }
    int columns() const { return static_cast<int>(m_kinds.size()); }
    const Kind &kind(int column) const { return m_kinds[static_cast<std::size_t>(column)]; }
    void writeHeader()
    {
        const bool hasSecond =
            std::ranges::any_of(m_kinds, [](const Kind &kind) { return !kind.below.empty(); });
        const bool merges = m_chance.oneIn(2); // a csv cannot
        std::vector<spreadsheet::Cell> &cells = m_book.sheets.front().cells;
        for (int column = 0; column < columns(); ++column) {
            const bool isRepeated = column > 0 && !kind(column).below.empty()
                                    && kind(column - 1).above == kind(column).above;
            if (!isRepeated)
                put(0, column, kind(column).above);
            if (merges && hasSecond)
                mergeHeader(column, isRepeated);
            put(1, column, kind(column).below);
        }
        std::ranges::sort(cells, {}, &spreadsheet::Cell::at);
        m_rows = hasSecond ? 2 : 1;
    }
    void mergeHeader(int column, bool isRepeated)
    {
        auto &merged = m_book.sheets.front().merged;
        if (kind(column).below.empty())
            merged.push_back({{0, column}, {1, column}});
        else if (isRepeated && !merged.empty() && merged.back().last == Address{0, column - 1})
            merged.back().last.column = column;
        else if (isRepeated)
            merged.push_back({{0, column - 1}, {0, column}});
    }
    void writeRow()
    {
        static const std::vector<std::string> units{"", "Orang", "Persen", "Angka", "Jumlah"};
        const int row = m_rows++;
        const std::string name =
            m_chance.oneIn(6) ? std::string() : "Jumlah dokumen ke-" + std::to_string(row);
        for (int column = 0; column < columns(); ++column) {
            if (kind(column).isName) {
                put(row, column, name);
            } else if (kind(column).above == "Satuan") {
                put(row, column, m_chance.one(units));
            } else if (kind(column).above != "Sasaran" || m_chance.oneIn(3)) {
                const Promise promise = anyPromise(m_chance);
                put(row, column, promise.cell);
                if (kind(column).isTarget)
                    m_promises.push_back({{row, column}, name, kind(column).period, promise});
            }
        }
    }
    void mergeAny()
    {
        auto &merged = m_book.sheets.front().merged;
        for (std::size_t i = m_chance.below(4); i > 0; --i) {
            const int row = 2 + static_cast<int>(m_chance.below(9));
            const int column = static_cast<int>(m_chance.below(m_kinds.size()));
            const spreadsheet::Range range{{row, column},
                                           {row + static_cast<int>(m_chance.below(3)),
                                            column + static_cast<int>(m_chance.below(3))}};
            const bool isFree = std::ranges::none_of(merged, [&](const auto &other) {
                return other.first.row <= range.last.row && range.first.row <= other.last.row
                       && other.first.column <= range.last.column
                       && range.first.column <= other.last.column;
            });
            if (isFree && range.first != range.last)
                merged.push_back(range);
        }
    }
    bool isCovered(const Address &at) const
    {
        return std::ranges::any_of(m_book.sheets.front().merged, [&](const auto &range) {
            return range.contains(at) && range.first != at;
        });
    }

    Chance &m_chance;
    std::vector<Kind> m_kinds;
    spreadsheet::Book m_book;
    std::vector<Placed> m_promises;
    int m_rows = 0;
};

std::optional<Target> targetIn(const AgreementReading &reading, const std::string &name,
                               const std::optional<Period> &period)
{
    for (const auto &row : reading.draft.rows) {
        if (row.indicator.name != name || name.empty())
            continue;
        if (!period)
            return row.indicator.yearTarget;
        const auto found = row.indicator.periodTargets.find(*period);
        return found == row.indicator.periodTargets.end() ? std::nullopt
                                                          : std::optional(found->second);
    }
    return std::nullopt;
}

std::string AnyAgreement::faultOf(const AgreementReading &reading) const
{
    std::set<Address> doubts;
    std::set<int> passed;
    std::size_t taken = 0;
    std::size_t all = 0;
    for (const Doubt &doubt : reading.doubts)
        doubts.insert(doubt.place.at);
    for (const PassedRow &row : reading.passed)
        passed.insert(row.row);
    for (const auto &row : reading.draft.rows)
        all += row.indicator.periodTargets.size() + (row.indicator.yearTarget ? 1 : 0);
    for (const Placed &placed : m_promises) {
        const auto read = targetIn(reading, placed.name, placed.period);
        const auto *text = std::get_if<std::string>(&placed.promise.cell);
        const bool isNothing = (text && text->empty()) || isCovered(placed.at);
        const bool isSaid = doubts.contains(placed.at) || passed.contains(placed.at.row);
        taken += read ? 1 : 0;
        const bool isRight = read ? !isNothing && read == placed.promise.meant
                                  : isNothing || isSaid || isCovered({placed.at.row, nameColumn()});
        if (!isRight || (read && isSaid))
            return toText(placed.at);
    }
    return taken == all ? "" : "targets out of nowhere";
}

} // namespace

TEST(Agreement, loses_and_invents_no_target_in_four_thousand_random_tables)
{
    const auto office = offices::practiceOffice("kecamatan-contoh");
    const auto scales = support::scales();
    Chance chance(4);
    std::size_t all = 0;
    std::size_t read = 0;
    for (int i = 0; i < 4'000; ++i) {
        const AnyAgreement agreement(chance);
        const AgreementMap map = propose(agreement.book(), office, 2026);
        const auto reading = readAgreement(agreement.book(), map, office, scales, {});
        const std::string fault = map.tables.empty() ? "" : agreement.faultOf(reading);
        ASSERT_EQ(fault, "") << support::told(agreement.book())
                             << support::told(agreement.book(), map, reading);
        all += agreement.countOfTargets();
        for (const auto &row : reading.draft.rows)
            read += row.indicator.periodTargets.size() + (row.indicator.yearTarget ? 1 : 0);
    }
    EXPECT_GT(read, all / 6); // or asking would be an excuse
}
