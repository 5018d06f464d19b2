// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/render.h"
#include "himpun/document/swim_lane_painter.h"

#include "himpun/sop/load.h"

#include "scratch.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

using namespace himpun;
using namespace himpun::document;

namespace
{

sop::Sop nganjuk()
{
    return *sop::load(
        contentOf(std::filesystem::path(HIMPUN_SOURCE_DIR) / "sops/3-disperindag-nganjuk.json"));
}

QImage painted(const SwimLane &drawing, const TokenMarks &marks,
               const SwimLaneColours &colours = {})
{
    QImage image(static_cast<int>(drawing.width), static_cast<int>(drawing.height),
                 QImage::Format_RGB32);
    image.fill(QColor(QString::fromStdString(colours.paper)));
    QPainter painter(&image);
    paint(painter, drawing, 0, marks, colours);
    return image;
}

} // namespace

TEST(SwimLanePainter, shows_every_progress_by_its_shape_even_without_colours)
{
    const SwimLane drawing = layOut(nganjuk());
    SwimLaneColours grey;
    grey.done = grey.open = grey.late = grey.returned = "#555555";
    std::vector<QImage> images{painted(drawing, {}, grey)};
    for (const Progress progress :
         {Progress::Done, Progress::Open, Progress::Late, Progress::Returned})
        images.push_back(painted(drawing, {{{"isi-kertas-kerja"}, {progress}}}, grey));
    for (std::size_t i = 0; i < images.size(); ++i) {
        for (std::size_t j = i + 1; j < images.size(); ++j)
            EXPECT_FALSE(images[i] == images[j]) << i << ' ' << j;
    }
}

TEST(SwimLanePainter, shows_rounds_and_units)
{
    const SwimLane drawing = layOut(nganjuk());
    const auto with = [&](int round, int units, int first = 1) {
        return painted(drawing, {{{"periksa-kabid"}, {Progress::Open, round, first, units}}});
    };
    EXPECT_FALSE(with(1, 0) == with(2, 0));
    EXPECT_FALSE(with(1, 0) == with(1, 3));
    EXPECT_FALSE(with(2, 3, 1) == with(2, 3, 2)) << "units in different rounds";
    EXPECT_TRUE(with(1, 0) == with(1, 0));
}

TEST(SwimLanePainter, has_nothing_black_in_the_dark)
{
    SwimLaneColours dark;
    dark.ink = "#e0e0e0";
    dark.paper = "#202020";
    dark.head = "#303840";
    const QImage image = painted(layOut(nganjuk()), {}, dark);
    int darkest = 255;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    }
    EXPECT_GE(darkest, 0x20);
}

TEST(SwimLanePainter, writes_the_sheet_as_a_PDF_that_can_be_read)
{
    const Scratch scratch;
    const sop::Sop sop = nganjuk();
    SwimLaneOptions options;
    options.identity = true;
    ASSERT_TRUE(writeSopPdf(sop, layOut(sop, options), {}, scratch / "a.pdf"));
    ASSERT_TRUE(writeSopPdf(sop, layOut(sop, options), {}, scratch / "b.pdf"));
    EXPECT_TRUE(contentOf(scratch / "a.pdf") == contentOf(scratch / "b.pdf"));
    const std::string text =
        outputOf("pdftotext -layout '" + (scratch / "a.pdf").string() + "' -", scratch / "a.txt");
    if (text.empty())
        GTEST_SKIP() << "pdftotext is not installed";
    for (const char *said : {"Kabid/ Kasi", "Mutu Baku", "3 hari", "Terkirimnya"})
        EXPECT_NE(text.find(said), std::string::npos) << said;
}
