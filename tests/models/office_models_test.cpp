// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/office_models.h"
#include "himpun/models/sop_list_model.h"
#include "himpun/practice/practice_office.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::models;
using namespace std::chrono_literals;

namespace
{

class OfficeModels : public testing::Test
{
protected:
    const sop::SopId id{"disperindag-nganjuk"};
    std::shared_ptr<const service::Office> office =
        std::make_shared<const service::Office>(practice::practiceOfficeFor(id)->office);
    std::shared_ptr<const sop::Sop> sop = [this] {
        for (const sop::Sop &one : practice::shippedSops()) {
            if (one.id == id)
                return std::make_shared<const sop::Sop>(one);
        }
        return std::shared_ptr<const sop::Sop>();
    }();

    static QString at(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

TEST_F(OfficeModels, people_have_their_number_in_groups_and_their_duties)
{
    OfficialsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOffice(office, sop, 2026y / 11 / 21);
    ASSERT_EQ(model.rowCount(), static_cast<int>(office->officials.size()));
    const service::Official &first = office->officials.front();
    EXPECT_EQ(at(model, 0, OfficialsModel::Name).toStdString(), first.name);
    EXPECT_EQ(at(model, 0, OfficialsModel::Number).toStdString(), first.nip->formatted());
    EXPECT_TRUE(model.index(0, 0)
                    .data(OfficialsModel::SearchRole)
                    .toString()
                    .contains(QString::fromStdString(first.nip->digits())));
}

TEST_F(OfficeModels, every_actor_of_a_unit_step_has_a_row_for_each_unit)
{
    DutiesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOffice(office, sop);
    EXPECT_FALSE(model.at(model.index(0, 0))->actor); // the coordinators come first
    std::map<sop::ActorId, std::size_t> rows;
    for (int row = 1; row < model.rowCount(); ++row) {
        const DutiesModel::Duty *duty = model.at(model.index(row, 0));
        if (duty->unit)
            ++rows[*duty->actor];
    }
    ASSERT_FALSE(rows.empty());
    for (const auto &[actor, count] : rows)
        EXPECT_EQ(count, office->units.size()) << actor.text;
}

TEST_F(OfficeModels, a_duty_nobody_holds_says_so)
{
    service::Office bare = *office;
    bare.assignments.clear();
    DutiesModel model;
    model.setOffice(std::make_shared<const service::Office>(bare), sop);
    const QModelIndex index = model.index(1, DutiesModel::People);
    EXPECT_EQ(index.data().toString(), "belum ada");
    EXPECT_TRUE(index.data(DutiesModel::MissingRole).toBool());
}

TEST_F(OfficeModels, holidays_are_those_of_one_year_with_their_source)
{
    HolidaysModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setYear(office->calendar, 2026);
    ASSERT_GT(model.rowCount(), 10);
    EXPECT_EQ(at(model, 0, HolidaysModel::Date), "Kamis, 1 Januari 2026");
    EXPECT_FALSE(at(model, 0, HolidaysModel::Source).isEmpty());
    model.setYear(office->calendar, 1999);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(OfficeModels, an_sop_that_only_comes_with_the_program_says_so)
{
    SopListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const base::Instant at(std::chrono::sys_days(2026y / 11 / 21));
    model.setShelf({{{sop, {{sop->digest, at, "Sari", 2}}}, {sop, {}}}, office, at});
    ASSERT_EQ(model.rowCount(), 2);
    const auto state = [&](int row) {
        return model.index(row).data(SopListModel::StateRole).toString();
    };
    EXPECT_TRUE(state(0).startsWith("Dipakai sejak 21 November 2026")) << state(0).toStdString();
    EXPECT_TRUE(state(1).startsWith("Contoh bawaan program")) << state(1).toStdString();
}

TEST_F(OfficeModels, the_latest_version_of_an_sop_stands_on_top)
{
    SopVersionsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const base::Instant at(std::chrono::sys_days(2026y / 1 / 5));
    model.setVersions({{sop->digest, at, "Sari", 2}, {sop->digest, at + 24h, "Budi", 0}},
                      calendar::Zone::Wib);
    EXPECT_EQ(model.index(0, SopVersionsModel::Person).data().toString(), "Budi");
    EXPECT_EQ(model.index(1, SopVersionsModel::Cycles).data().toString(), "2");
}

TEST_F(OfficeModels, doubts_name_the_step_and_the_reason)
{
    SopDoubtsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSop(sop);
    std::size_t doubts = sop->doubts.size();
    for (const sop::Step &step : sop->steps)
        doubts += step.doubts.size();
    ASSERT_EQ(model.rowCount(), static_cast<int>(doubts));
    const int last = model.rowCount() - 1;
    EXPECT_TRUE(at(model, last, SopDoubtsModel::Where).startsWith("Langkah"));
    EXPECT_FALSE(at(model, last, SopDoubtsModel::Reason).isEmpty());
}

} // namespace
