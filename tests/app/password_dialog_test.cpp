// SPDX-License-Identifier: GPL-3.0-or-later
// A password is changed by who knows it, and made anew where it was forgotten.
#include "password_dialog.h"

#include "himpun/practice/practice_office.h"
#include "sign_in.h"
#include "support/at_settings.h"

#include <QLabel>
#include <QLineEdit>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

const QString practiceWord = QString::fromUtf8(practice::practicePassword.data());

class PasswordDialogTest : public AtSettingsPage
{
protected:
    PasswordDialogTest() { open(SettingsPart::People); }

    const workflow::OfficialId &me() { return counter.seat.official; }
    bool isPassword(const workflow::OfficialId &official, const char *word)
    {
        return *counter.read(
            [&](service::Workbench &bench) { return bench.isPassword(official, word); });
    }
    PasswordDialog &change(const QString &present, const QString &next, const QString &again)
    {
        if (page.findChildren<PasswordDialog *>().isEmpty())
            AtSettingsPage::press(page, "passwordButton");
        auto &dialog = *page.findChild<PasswordDialog *>();
        child<QLineEdit>(dialog, "presentEdit")->setText(present);
        child<QLineEdit>(dialog, "nextEdit")->setText(next);
        child<QLineEdit>(dialog, "againEdit")->setText(again);
        AtSettingsPage::press(dialog, "saveButton");
        return dialog;
    }
    QString fault()
    {
        return child<QLabel>(*page.findChild<PasswordDialog *>(), "faultLabel")->text();
    }
};

} // namespace

TEST_F(PasswordDialogTest, whoever_knows_his_password_makes_another)
{
    change(practiceWord, QStringLiteral("kopi tubruk"), QStringLiteral("kopi tubruk"));
    EXPECT_TRUE(isPassword(me(), "kopi tubruk"));
}

TEST_F(PasswordDialogTest, a_wrong_a_short_and_an_unlike_one_are_told_and_nothing_changes)
{
    change(practiceWord, QStringLiteral("kopi tubruk"), QStringLiteral("kopi susu"));
    EXPECT_TRUE(fault().startsWith("Kedua kata sandi baru itu tidak sama."));
    change(practiceWord, QStringLiteral("kopi"), QStringLiteral("kopi"));
    EXPECT_TRUE(fault().startsWith("Kata sandi itu terlalu pendek.")) << fault().toStdString();
    auto &dialog =
        change("bukan ini", QStringLiteral("kopi tubruk"), QStringLiteral("kopi tubruk"));
    EXPECT_TRUE(fault().startsWith("Kata sandi sekarang tidak benar")) << fault().toStdString();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(isPassword(me(), practice::practicePassword.data()));
}

TEST_F(PasswordDialogTest, everybody_changes_his_own)
{
    sitAsSomebodyElse();
    refresh();
    EXPECT_TRUE(child<QPushButton>(page, "passwordButton")->isVisible());
    change(practiceWord, QStringLiteral("kopi tubruk"), QStringLiteral("kopi tubruk"));
    EXPECT_TRUE(isPassword(me(), "kopi tubruk"));
}

TEST_F(PasswordDialogTest, who_forgot_his_makes_a_new_one_and_reads_who_took_the_old_one_away)
{
    const service::Office &office = *counter.seat.office;
    const service::Official &forgetful = office.officials.back();
    ASSERT_NE(forgetful.id, me());
    choosePerson(me());
    EXPECT_FALSE(shown<QPushButton>("resetButton").isEnabled()) << "his own he changes himself";
    choosePerson(forgetful.id);
    counter.prompter.confirms = false;
    press("resetButton");
    EXPECT_TRUE(isPassword(forgetful.id, practice::practicePassword.data()));
    counter.prompter.confirms = true;
    press("resetButton");
    EXPECT_FALSE(isPassword(forgetful.id, practice::practicePassword.data()));

    SignIn door(counter.backstage);
    door.ask({counter.seat.office, std::chrono::year(2026) / 11 / 23,
              QString::fromStdString(forgetful.id.text), false, false});
    counter.settle();
    const QString rule = child<QLabel>(door, "ruleLabel")->text();
    EXPECT_TRUE(rule.contains(QString::fromStdString(office.find(me())->name)))
        << rule.toStdString();
    EXPECT_FALSE(rule.contains("pertama kali")) << rule.toStdString();
}
