// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody changed behind the program's back.
#include "desk_story.h"

#include <sqlite3.h>

using namespace desk;

namespace
{

class AlteredFileTest : public DeskStory
{
protected:
    void alter(const std::string &statements) const
    {
        sqlite3 *raw = nullptr;
        ASSERT_EQ(sqlite3_open((folder / "a.himpun").c_str(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, statements.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(raw);
        sqlite3_close(raw);
    }
    void alterComment() const
    {
        alter("DROP TRIGGER event_never_changes;"
              "UPDATE event SET body = replace(body, 'sepuluh', 'sepulih')");
    }
    /// Nothing was loaded yet.
    void openAgain()
    {
        bench.reset();
        auto opened = store::SqliteRepository::openToExamine(folder / "a.himpun");
        ASSERT_TRUE(opened);
        bench = std::make_unique<Workbench>(std::move(*opened), clock, ledger::leastCost);
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(On, AlteredFileTest, testing::Values(Kind::Sqlite));

TEST_P(AlteredFileTest, takes_no_act_and_no_cell_on_a_cycle_that_was_altered)
{
    untilTheSheets();
    done(kasubag, workflow::Comment{std::nullopt, "jam sepuluh"});
    alterComment();
    openAgain();
    EXPECT_EQ(said(kasubag, workflow::Comment{std::nullopt, "lagi"}), "not-sound");
    EXPECT_EQ(fills(kasiIndustri, industri, "9"), "not-sound");
    EXPECT_TRUE(bench->view(cycle)) << "it may be read";
    EXPECT_EQ(codeOf(bench->fireTimers()), "ok") << "the other cycles are reminded";
}

TEST_P(AlteredFileTest, takes_up_no_office_and_no_sop_with_a_start_that_does_not_reach_the_disk)
{
    alter("CREATE TRIGGER stop BEFORE INSERT ON event WHEN NEW.kind LIKE 'cycle.started.%' "
          "BEGIN SELECT raise(ABORT, 'as if the computer had stopped here'); END");
    const auto head = *bench->head();
    Office brought = office;
    brought.name = "Dinas Baru";
    StartOrder order = this->order();
    order.broughtOffice = std::make_shared<const Office>(brought);
    EXPECT_FALSE(bench->start(order));
    EXPECT_EQ((*bench->office())->name, office.name);
    EXPECT_EQ(*bench->head(), head);
}

TEST_P(AlteredFileTest, nobody_is_called_a_stranger_because_the_office_cannot_be_read)
{
    start();
    office.name += " (baru)";
    ASSERT_TRUE(bench->adoptOffice(office, kasubag));
    alter("DROP TRIGGER content_never_changes; UPDATE content SET bytes = x'00' "
          "WHERE CAST(bytes AS TEXT) LIKE '%(baru)%'");
    openAgain();
    const auto refused = act({"199001012020011001"}, workflow::Comment{std::nullopt, "halo"});
    ASSERT_FALSE(refused);
    EXPECT_NE(codeOf(refused), "unknown-official");
}
