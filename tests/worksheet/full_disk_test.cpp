// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fills up between keeping the worksheet's file and filling its cells in.
#include "support/worksheet_day.h"

using namespace desk;
using indicator::Field;

namespace
{

/// Cells find no room any more.
class FullDrafts final : public store::Drafts
{
public:
    explicit FullDrafts(store::Drafts &drafts) : m_drafts(drafts) { }

    void saveAll(const workflow::CycleId &, const workflow::UnitId &,
                 const std::vector<store::Cell> &) override
    {
        throw store::StoreError(store::StoreFault::DiskFull, "test");
    }
    std::vector<store::Cell> cells(const workflow::CycleId &cycle,
                                   const workflow::UnitId &unit) const override
    {
        return m_drafts.cells(cycle, unit);
    }

private:
    store::Drafts &m_drafts;
};

class FullDisk final : public store::Repository
{
public:
    explicit FullDisk(std::unique_ptr<store::Repository> inner)
        : m_inner(std::move(inner)), m_drafts(m_inner->drafts())
    {
    }

    store::Journal &journal() override { return m_inner->journal(); }
    store::Contents &contents() override { return m_inner->contents(); }
    store::Drafts &drafts() override { return m_drafts; }
    store::Accounts &accounts() override { return m_inner->accounts(); }
    const store::Overview &overview() const override { return m_inner->overview(); }
    bool isReadOnly() const override { return m_inner->isReadOnly(); }
    store::VerifyReport verify(const store::Progress &progress,
                               const store::Cancel *cancel) override
    {
        return m_inner->verify(progress, cancel);
    }
    bool rebuild(const store::Progress &progress, const store::Cancel *cancel) override
    {
        return m_inner->rebuild(progress, cancel);
    }

private:
    std::unique_ptr<store::Repository> m_inner;
    FullDrafts m_drafts;
};

class FullDiskDay : public WorksheetDay
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(File, FullDiskDay, testing::Values(Kind::Sqlite));

TEST_P(FullDiskDay, keeps_the_file_and_takes_no_cell_and_the_same_file_is_taken_later)
{
    begin();
    const std::string sent = written();
    paper::Xlsx paper(sent);
    paper.number(place(sent, "ikm", "actual"), "9");
    paper.number(place(sent, "waktu", "actual"), "8");
    const std::string filled = paper.bytes();

    Workbench full(std::make_unique<FullDisk>(std::move(*file->again())), clock);
    const auto refused =
        worksheet::take(full, filled, {kasiIndustri, "Kertas Kerja.xlsx", {}, {}, {}});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<worksheet::OnlyKept>(refused.error()));
    EXPECT_EQ(worksheet::codeOf(refused.error()), "disk-full");
    EXPECT_EQ(*bench->attachment(base::sha256(filled)), filled);
    EXPECT_EQ(stands("ikm", Field::Actual), "");

    const std::size_t events = bench->history(cycle)->size();
    EXPECT_TRUE(takes(filled));
    EXPECT_EQ(stands("ikm", Field::Actual), "9");
    EXPECT_EQ(stands("waktu", Field::Actual), "8");
    EXPECT_EQ(bench->history(cycle)->size(), events) << "the file is kept once";
}

TEST_P(FullDiskDay, of_cells_of_which_one_does_not_fit_none_is_filled_in)
{
    begin();
    const auto filled = bench->fillAll({cycle,
                                        industri,
                                        kasiIndustri,
                                        {{"ikm", Field::Actual, "9"},
                                         {"opini", Field::Actual, "5"},
                                         {"tiada", Field::Note, "x"}}});
    ASSERT_FALSE(filled);
    EXPECT_EQ(std::get<DeskTrouble>(filled.error()).faults.size(), 2u);
    EXPECT_EQ(stands("ikm", Field::Actual), "");
}
