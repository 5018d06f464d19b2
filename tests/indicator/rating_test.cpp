// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

std::string band(const char *scale, const char *percent)
{
    return rate(frac(percent), shippedRating(scale)).name;
}

std::vector<std::string> faults(std::string_view bands)
{
    Found found;
    const std::string file =
        R"({"himpun": "rating/1", "id": "x", "name": "X", "bands": )" + std::string(bands) + "}";
    EXPECT_EQ(readRating(json(file), found.report()), std::nullopt);
    return found.lines;
}

} // namespace

TEST(Trap, whole_numbers_in_the_bands_of_permendagri_86_leave_no_hole)
{
    const RatingScale scale = shippedRating("permendagri-86-2017");
    const std::pair<const char *, const char *> expected[] = {
        {"50", "Sangat Rendah"},  {"50.01", "Sangat Rendah"}, {"50.5", "Sangat Rendah"},
        {"51", "Rendah"},         {"65.5", "Rendah"},         {"75.4", "Sedang"},
        {"75.99", "Sedang"},      {"90.4", "Tinggi"},         {"90.5", "Tinggi"},
        {"91", "Sangat Tinggi"},  {"100", "Sangat Tinggi"},   {"120", "Sangat Tinggi"},
        {"-12", "Sangat Rendah"},
    };
    for (const auto &[percent, name] : expected)
        EXPECT_EQ(rate(frac(percent), scale).name, name) << percent;
}

TEST(Rating, compares_before_anything_is_rounded)
{
    const auto scale = shippedRating("permendagri-86-2017");
    const base::Fraction nearly = base::Fraction(272999) / base::Fraction(3000); // 90,99966…
    EXPECT_EQ(nearly.toFixed(2), "91.00");
    EXPECT_EQ(rate(nearly, scale).name, "Tinggi");
}

TEST(Rating, of_other_offices_keeps_their_open_and_closed_limits)
{
    EXPECT_EQ(band("maluku-tengah-2021", "85"), "Sangat Baik");
    EXPECT_EQ(band("maluku-tengah-2021", "85.01"), "Memuaskan");
    EXPECT_EQ(band("pringsewu", "105"), "Tercapai");
    EXPECT_EQ(band("pringsewu", "105.01"), "Melampaui");
    EXPECT_EQ(band("pringsewu", "59.99"), "Kritis");
    EXPECT_EQ(band("banjarnegara", "90"), "Kuning");
    EXPECT_EQ(band("banjarnegara", "70"), "Kuning");
    EXPECT_EQ(band("banjarnegara", "69.99"), "Merah");
    EXPECT_EQ(band("magetan", "99.99"), "Berhasil");
    EXPECT_EQ(band("serapan-anggaran", "74.5"), "Kuning");
    EXPECT_EQ(band("predikat-sakip", "90"), "A (Memuaskan)");
    EXPECT_EQ(band("empat-tingkat-100-80-60", "100"), "100 ke atas");
    EXPECT_EQ(band("empat-tingkat-85-70-60", "59"), "Kurang dari 60");
}

TEST(Rating, names_nothing_that_has_no_value)
{
    const auto scale = shippedRating("permendagri-86-2017");
    EXPECT_EQ(rate(Achievement(NotFilled{}), scale), nullptr);
    EXPECT_EQ(rate(Achievement(NotDueYet{}), scale), nullptr);
    EXPECT_EQ(rate(Achievement(NotComputable{Obstacle::ZeroTarget}), scale), nullptr);
    EXPECT_EQ(rate(Achievement(Value{frac("76"), Rule::Ratio}), scale)->name, "Tinggi");
}

TEST(RatingFiles, are_all_sound_and_named_after_their_id)
{
    int count = 0;
    for (const auto &entry : std::filesystem::directory_iterator(resource("ratings"))) {
        Found found;
        const auto scale = readRating(json(content(entry.path())), found.report());
        ASSERT_TRUE(scale) << entry.path() << ' ' << found.lines.front();
        EXPECT_EQ(entry.path().stem(), scale->id);
        EXPECT_FALSE(scale->source.empty()) << scale->id;
        EXPECT_EQ(readRating(json(toJson(*scale)), found.report()), scale);
        ++count;
    }
    EXPECT_EQ(count, 9);
}

TEST(RatingFiles, are_refused_when_a_percentage_could_fall_through_or_into_two_bands)
{
    using Lines = std::vector<std::string>;
    EXPECT_EQ(faults("[]"), (Lines{"/bands no-bands"}));
    EXPECT_EQ(faults(R"([{"code": "a", "name": "A", "from": 10}])"),
              (Lines{"/bands/0 lowest-band-bounded a"}));
    EXPECT_EQ(faults(R"([{"code": "a", "name": "A"}, {"code": "b", "name": "B"}])"),
              (Lines{"/bands/0 band-unbounded a"}));
    EXPECT_EQ(faults(R"([{"code": "a", "name": "A", "from": 1, "above": 1},
                         {"code": "b", "name": "B"}])"),
              (Lines{"/bands/0 band-unbounded a"}));
    EXPECT_EQ(faults(R"([{"code": "a", "name": "A", "from": 50},
                         {"code": "b", "name": "B", "from": 50}, {"code": "c", "name": "C"}])"),
              (Lines{"/bands/1 bands-not-descending b"}));
    EXPECT_EQ(faults(R"([{"code": "a", "name": "A", "from": 50}, {"code": "a", "name": "B"}])"),
              (Lines{"/bands/1 duplicate-band a"}));
    EXPECT_EQ(faults(R"([{"code": "a", "name": "A", "colour": "red"}])"),
              (Lines{"/bands/0/colour colour-invalid red"}));
}

TEST(RatingFiles, may_set_one_number_above_and_from)
{
    Found found;
    EXPECT_TRUE(readRating(json(R"({"himpun": "rating/1", "id": "x", "name": "X", "bands": [
                                  {"code": "a", "name": "A", "above": 100},
                                  {"code": "b", "name": "B", "from": 100},
                                  {"code": "c", "name": "C"}]})"),
                           found.report()));
}

TEST(ScaleFiles, hold_the_scores_offices_use)
{
    const auto scales = shippedScales();
    const auto &opinion = scales[0];
    EXPECT_EQ(opinion.scoreOf("TMP"), dec("1"));
    EXPECT_EQ(opinion.scoreOf("wtp"), dec("4"));
    EXPECT_EQ(opinion.scoreOf("WTS"), std::nullopt);
    EXPECT_EQ(scales[1].scoreOf("D"), dec("1"));
    EXPECT_EQ(scales[1].scoreOf("AA"), dec("7"));
    EXPECT_EQ(opinion.levelOf(dec("3"))->label, "WDP");
    EXPECT_EQ(opinion.levelOf(dec("3.5")), nullptr);
}

TEST(ScaleFiles, are_read_back_as_they_were_written)
{
    for (const auto &scale : shippedScales()) {
        Found found;
        EXPECT_EQ(readScale(json(toJson(scale)), found.report()), scale);
    }
}

TEST(ScaleFiles, are_refused_when_a_score_or_a_label_is_there_twice)
{
    Found found;
    EXPECT_FALSE(readScale(json(R"({"himpun": "scale/1", "id": "x", "name": "X", "levels": [
                                  {"label": "A", "score": 2}, {"label": "a", "score": 2}]})"),
                           found.report()));
    EXPECT_EQ(found.lines, (std::vector<std::string>{"/levels/1 duplicate-level a",
                                                     "/levels/1 levels-not-ascending a"}));
    found.lines.clear();
    EXPECT_FALSE(readScale(json(R"({"himpun": "scale/1", "id": "x", "name": "X", "levels": []})"),
                           found.report()));
    EXPECT_EQ(found.lines, (std::vector<std::string>{"/levels too-few-levels"}));
}
