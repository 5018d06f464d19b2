// SPDX-License-Identifier: GPL-3.0-or-later
// What is written can be read: contrast as WCAG 2.1 reckons it.
#include "theme.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <cmath>

using namespace himpun::app;

namespace
{

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class Contrast : public testing::TestWithParam<Appearance>
{
protected:
    Contrast() { dress(*qApp, GetParam(), 100); }
    ~Contrast() override { dress(*qApp, Appearance::Light, 100); }
};

constexpr double enough = 4.5;

} // namespace

TEST_P(Contrast, of_letters_is_enough_wherever_they_stand)
{
    const Colours &c = colours();
    const std::pair<const char *, QColor> inks[] = {
        {"text", c.text}, {"muted", c.muted}, {"late", c.late}, {"accent", c.accent}};
    const std::pair<const char *, QColor> grounds[] = {
        {"base", c.base}, {"window", c.window}, {"alternate", c.alternate}};
    for (const auto &[inkName, ink] : inks) {
        for (const auto &[groundName, ground] : grounds)
            EXPECT_GE(contrast(ink, ground), enough) << inkName << " on " << groundName;
    }
    for (const QColor &ground : {c.warningSoft, c.errorSoft, c.doneSoft, c.accentSoft})
        EXPECT_GE(contrast(c.text, ground), enough) << ground.name().toStdString();
    EXPECT_GE(contrast(c.accentText, c.accent), enough);
    EXPECT_GE(contrast(c.navigationText, c.navigation), enough);
    EXPECT_GE(contrast(c.navigationText, c.navigationChosen), enough);
}

INSTANTIATE_TEST_SUITE_P(In, Contrast, testing::Values(Appearance::Light, Appearance::Dark));
