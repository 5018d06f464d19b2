// SPDX-License-Identifier: GPL-3.0-or-later
// What is true of every page and dialog: each control has a name and is reached with Tab in the
// order in which one reads, and no word is cut off, in both languages and with large text.
#include "support/every_view.h"

#include "himpun/text/language.h"
#include "support/clipped.h"
#include "support/tab_walk.h"
#include "theme.h"

#include <QApplication>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

struct Look {
    text::Language language;
    int percent;
};

class EveryViewLooks : public EveryView, public testing::WithParamInterface<Look>
{
protected:
    ~EveryViewLooks() override
    {
        text::setLanguage(text::Language::Indonesian);
        dress(*qApp, Appearance::Light, 100);
    }
};

} // namespace

TEST_F(EveryView, names_every_control)
{
    visitAll([](QWidget &view, const std::string &name) {
        EXPECT_EQ(unnamedControls(view).toStdString(), "") << "in " << name;
    });
}

TEST_F(EveryView, is_walked_with_tab_in_the_order_in_which_one_reads)
{
    visitAll([](QWidget &view, const std::string &name) {
        EXPECT_EQ(unreached(view).toStdString(), "") << "in " << name;
        EXPECT_EQ(outOfOrder(view).toStdString(), "") << "in " << name;
    });
}

TEST_P(EveryViewLooks, cuts_no_words_off)
{
    text::setLanguage(GetParam().language);
    dress(*qApp, Appearance::Light, GetParam().percent);
    settle();
    visitAll([](QWidget &view, const std::string &name) {
        EXPECT_EQ(clipped(view).toStdString(), "") << "in " << name;
    });
}

INSTANTIATE_TEST_SUITE_P(
    In, EveryViewLooks,
    testing::Values(Look{text::Language::Indonesian, 100}, Look{text::Language::Indonesian, 150},
                    Look{text::Language::English, 100}, Look{text::Language::English, 150}),
    [](const auto &look) {
        return (look.param.language == text::Language::English ? "english_" : "indonesian_")
               + std::to_string(look.param.percent);
    });
