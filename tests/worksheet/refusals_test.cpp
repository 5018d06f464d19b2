// SPDX-License-Identifier: GPL-3.0-or-later
// Worksheets that are not taken: each for its own reason, with its own sentence, and of each
// nothing.
#include "support/worksheet_day.h"

#include "himpun/text/worksheet_words.h"

using namespace desk;
using indicator::Field;
using service::WorksheetProblem;

namespace
{

class Refusals : public WorksheetDay
{
protected:
    void SetUp() override
    {
        begin();
        types("ikm", Field::Actual, "8");
        sent = written();
    }
    /// The rows of the table as sheet1.xml has them.
    static std::string rowOf(paper::Xlsx &paper, const std::string &place)
    {
        const std::string number = place.substr(place.find_first_of("0123456789"));
        const std::string &xml = paper.table();
        const std::size_t at = xml.find("<row r=\"" + number + '"');
        return xml.substr(at, xml.find("</row>", at) + 6 - at);
    }
    std::string afterReplacing(const std::string &entry, const std::string &what,
                               const std::string &with)
    {
        paper::Xlsx paper(sent);
        paper.replaceAll(entry, what, with);
        return paper.bytes();
    }

    const std::string texts = "xl/sharedStrings.xml";
    std::string sent;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(File, Refusals, testing::Values(Kind::Sqlite));

TEST_P(Refusals, a_foreign_file)
{
    EXPECT_EQ(said("Indikator;Realisasi\nIKM;8\n"), "worksheet-foreign");
    EXPECT_EQ(said("himpun;kertas\n"), "worksheet-foreign");
}

TEST_P(Refusals, a_file_that_is_no_spreadsheet)
{
    EXPECT_EQ(said(""), "empty");
    EXPECT_EQ(said("PK\x03\x04 rusak"), "damaged-archive");
    EXPECT_EQ(said(sent.substr(0, sent.size() / 2)), "damaged-archive");
}

TEST_P(Refusals, one_of_a_newer_program)
{
    EXPECT_EQ(said(afterReplacing(texts, "worksheet/1", "worksheet/2")), "worksheet-newer-program");
}

TEST_P(Refusals, a_hidden_part_that_was_touched)
{
    EXPECT_EQ(said(afterReplacing(texts, "<t>\"8\"</t>", "<t>\"9\"</t>")),
              "worksheet-form-id-damaged");
    EXPECT_EQ(said(afterReplacing(texts, "worksheet/1", "worksheet/x")),
              "worksheet-form-id-damaged");
    EXPECT_EQ(said(afterReplacing(texts, "<t>himpun</t>", "<t>bukan</t>")),
              "worksheet-form-id-damaged");
}

TEST_P(Refusals, a_hidden_part_that_somebody_made_to_reach_other_cells)
{
    worksheet::Worksheet forged = current(industri);
    indicator::Indicator &satisfied = forged.sheet.form.indicators.at(1);
    satisfied.name += "\n= pemohon yang puas ÷ pemohon × 100"; // looks the same, with a realisasi
    satisfied.elements.reset();
    ASSERT_TRUE(worksheet::write(forged, folder / "palsu.xlsx"));
    EXPECT_EQ(said(paper::bytesOf(folder / "palsu.xlsx")), "worksheet-form-id-damaged");
}

TEST_P(Refusals, one_of_another_office)
{
    worksheet::Worksheet other = current(industri);
    other.office = {"dinas-lain"};
    ASSERT_TRUE(worksheet::write(other, folder / "lain.xlsx"));
    EXPECT_EQ(said(paper::bytesOf(folder / "lain.xlsx")), "worksheet-other-office");
}

TEST_P(Refusals, one_of_another_cycle)
{
    EXPECT_EQ(said(sent, {{"2026-TW2"}, {}}), "worksheet-other-cycle");
    worksheet::Worksheet other = current(industri);
    other.sheet.cycle = {"2025-TW3"};
    ASSERT_TRUE(worksheet::write(other, folder / "lain.xlsx"));
    EXPECT_EQ(said(paper::bytesOf(folder / "lain.xlsx")), "worksheet-unknown-cycle");
}

TEST_P(Refusals, one_of_another_unit)
{
    EXPECT_EQ(said(sent, {{}, pasar}), "worksheet-other-unit");
    EXPECT_EQ(said(sent, {cycle, industri}), "ok");
    worksheet::Worksheet other = current(industri);
    other.sheet.unit = {"promosi"};
    ASSERT_TRUE(worksheet::write(other, folder / "lain.xlsx"));
    EXPECT_EQ(said(paper::bytesOf(folder / "lain.xlsx")), "worksheet-not-taking-part");
}

TEST_P(Refusals, one_of_a_unit_that_was_let_off)
{
    done(kasubag, workflow::ExemptUnit{industri, "kebakaran"});
    EXPECT_EQ(said(sent), "worksheet-exempted");
}

TEST_P(Refusals, one_with_targets_of_before)
{
    done(kasubag, workflow::ExemptUnit{industri, "kebakaran"});
    office.agreements.front().form.indicators.front().periodTargets.begin()->second =
        indicator::Target::at(11);
    ASSERT_EQ(codeOf(bench->adoptOffice(office, kasubag)), "ok");
    workflow::AddUnit again;
    again.unit.unit = industri;
    again.reason = "target diperbaiki";
    done(kasubag, again);
    EXPECT_EQ(said(sent), "worksheet-old-form");
}

TEST_P(Refusals, one_that_was_handed_in_meanwhile)
{
    handIn();
    EXPECT_EQ(said(sent), "worksheet-handed-in");
}

TEST_P(Refusals, one_of_a_cycle_that_stands_still_or_is_over)
{
    done(kasubag, workflow::Suspend{"rapat"});
    EXPECT_EQ(said(sent), "worksheet-paused");
    done(kasubag, workflow::Resume{});
    EXPECT_EQ(said(sent), "ok");
    done(kasubag, workflow::Cancel{"keliru"});
    EXPECT_EQ(said(sent), "worksheet-ended");
}

TEST_P(Refusals, one_that_comes_before_its_step)
{
    cycle = {};
    auto early = order();
    early.period = *calendar::Period::parse("2026-TW4");
    const auto started = bench->start(early);
    ASSERT_EQ(codeOf(started), "ok");
    cycle = *started;
    EXPECT_EQ(said(written()), "worksheet-not-open-yet");
}

TEST_P(Refusals, rows_that_are_gone_or_there_twice_or_unknown)
{
    const std::string ikm = place(sent, "ikm", "row"), waktu = place(sent, "waktu", "row");
    paper::Xlsx gone(sent);
    gone.table().erase(gone.table().find(rowOf(gone, ikm)), rowOf(gone, ikm).size());
    EXPECT_EQ(said(gone.bytes()), "worksheet-row-missing");

    paper::Xlsx twice(sent);
    twice.text(waktu, "indicator:ikm");
    EXPECT_EQ(said(twice.bytes()), "worksheet-row-twice");

    paper::Xlsx unknown(sent);
    unknown.text(waktu, "indicator:baru");
    EXPECT_EQ(said(unknown.bytes()), "worksheet-row-unknown");
}

TEST_P(Refusals, keys_beside_other_rows_names)
{
    paper::Xlsx sorted(sent); // all columns but the hidden one
    sorted.text(place(sent, "ikm", "name"), "Waktu layanan");
    sorted.text(place(sent, "waktu", "name"), "IKM naik kelas");
    EXPECT_EQ(said(sorted.bytes()), "worksheet-row-mixed");
}

TEST_P(Refusals, columns_that_are_gone_or_there_twice)
{
    EXPECT_EQ(said(afterReplacing(texts, "himpun:note", "catatan")), "worksheet-column-missing");
    EXPECT_EQ(said(afterReplacing(texts, "himpun:number", "himpun:note")),
              "worksheet-column-twice");
    EXPECT_EQ(said(afterReplacing(texts, "himpun:row", "baris")), "worksheet-table-missing");
}

TEST_P(Refusals, but_rows_that_were_sorted_are_found)
{
    paper::Xlsx sorted(sent);
    const auto swapped = [&](const std::string &column) {
        const std::string a = place(sent, "ikm", column), b = place(sent, "waktu", column);
        std::string &xml = sorted.table();
        const auto cellOf = [&](const std::string &at) {
            const std::size_t from = xml.find("<c r=\"" + at + '"');
            const std::size_t close = xml.find('>', from);
            const std::size_t end = xml[close - 1] == '/' ? close + 1 : xml.find("</c>", from) + 4;
            return xml.substr(from, end - from);
        };
        const std::string first = cellOf(a), second = cellOf(b);
        xml.replace(xml.find(first), first.size(), "<c r=\"" + a + second.substr(6 + b.size()));
        xml.replace(xml.find(second), second.size(), "<c r=\"" + b + first.substr(6 + a.size()));
    };
    for (const char *column : {"row", "name", "actual", "note"})
        swapped(column);
    sorted.number(place(sorted.bytes(), "ikm", "actual"), "9");
    const auto reading = reads(sorted.bytes());
    ASSERT_TRUE(reading) << worksheet::codeOf(reading.error());
    EXPECT_EQ(told(reading->changes), "ikm actual: 8 → 9");
}

TEST_P(Refusals, are_sentences_each_of_its_own)
{
    std::set<std::string> codes, sentences;
    for (int i = 0; i <= static_cast<int>(WorksheetProblem::NothingToTake); ++i) {
        const auto problem = static_cast<WorksheetProblem>(i);
        const text::Message message = text::message(problem, "Bidang X", "a.xlsx", 1, 2);
        EXPECT_FALSE(message.happened.empty()) << i;
        EXPECT_FALSE(message.advice.empty()) << i;
        codes.insert(message.code);
        sentences.insert(message.happened);
    }
    EXPECT_EQ(codes.size(), sentences.size());
    EXPECT_EQ(codes.size(), static_cast<std::size_t>(WorksheetProblem::NothingToTake) + 1);
}
