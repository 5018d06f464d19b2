// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sits down shows who he is.
#include "sign_in.h"

#include "himpun/practice/practice_office.h"
#include "support/at_counter.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

const base::Date today = std::chrono::year(2026) / 11 / 23;
const QString practiceWord = QString::fromUtf8(practice::practicePassword.data());

class SignInTest : public AtCounter
{
protected:
    SignInTest() : page(backstage)
    {
        page.resize(660, 560);
        page.show();
        QObject::connect(&page, &SignIn::entered,
                         [this](const QString &official) { entered << official; });
    }

    void ask(bool isReadOnly = false)
    {
        page.ask({seat.office, today, {}, true, isReadOnly});
        settle();
    }
    void forgetEverybody()
    {
        ask();
        page.ask({stranger(), today, {}, false, false});
        settle();
    }
    /// The same office with somebody who has never signed in.
    std::shared_ptr<const service::Office> stranger()
    {
        auto office = std::make_shared<service::Office>(*seat.office);
        office->officials.push_back({{"baru"}, "Orang Baru", std::nullopt, std::nullopt, {}});
        const auto known = *office;
        EXPECT_TRUE(backstageAdopts(known));
        return office;
    }
    bool backstageAdopts(const service::Office &office)
    {
        bool adopted = false;
        backstage.ask(
            &page,
            [office, by = coordinator()](service::Workbench &bench) {
                return bench.adoptOffice(office, by);
            },
            [&adopted](const service::Outcome<void> &done) { adopted = done.has_value(); });
        settle();
        return adopted;
    }
    QLineEdit &edit(const char *name) { return *child<QLineEdit>(page, name); }
    QString notice()
    {
        auto &label = *child<QLabel>(page, "noticeLabel");
        return label.isVisibleTo(&page) ? label.text() : QString();
    }
    QString me() { return QString::fromStdString(coordinator().text); }

    SignIn page;
    QStringList entered;
};

} // namespace

TEST_F(SignInTest, lets_in_who_knows_his_password)
{
    ask();
    QTest::keyClicks(&edit("searchEdit"), me());
    QTest::keyClick(&edit("searchEdit"), Qt::Key_Return);
    QTest::keyClicks(&edit("passwordEdit"), practiceWord);
    QTest::keyClick(&edit("passwordEdit"), Qt::Key_Return);
    EXPECT_TRUE(entered.isEmpty()) << "not before it was checked";
    settle();
    EXPECT_EQ(entered, QStringList{me()});
}

TEST_F(SignInTest, keeps_out_who_does_not_and_says_so_in_one_sentence)
{
    ask();
    QTest::keyClicks(&edit("searchEdit"), me());
    QTest::keyClicks(&edit("passwordEdit"), QStringLiteral("bukan ini"));
    QTest::keyClick(&edit("passwordEdit"), Qt::Key_Return);
    settle();
    EXPECT_TRUE(entered.isEmpty());
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Kata sandi itu tidak benar.")))
        << notice().toStdString();
    EXPECT_TRUE(edit("passwordEdit").isEnabled());
    QTest::keyClicks(&edit("passwordEdit"), practiceWord);
    QTest::keyClick(&edit("passwordEdit"), Qt::Key_Return);
    settle();
    EXPECT_EQ(entered, QStringList{me()});
}

TEST_F(SignInTest, says_in_a_practice_office_for_whom_something_waits)
{
    ask();
    const QString hint = child<QLabel>(page, "practiceLabel")->text();
    const auto awaited =
        std::ranges::find_if(seat.office->officials, [&](const service::Official &official) {
            return hint.contains(QString::fromStdString(official.name));
        });
    ASSERT_NE(awaited, seat.office->officials.end()) << qPrintable(hint);
    const auto tasks =
        counter.read([&](service::Workbench &bench) { return bench.inbox(awaited->id); });
    EXPECT_FALSE(tasks->empty());
}

TEST_F(SignInTest, finds_people_by_name_position_and_nip)
{
    ask();
    auto &list = *child<QListView>(page, "peopleList");
    const int everybody = list.model()->rowCount();
    QTest::keyClicks(&edit("searchEdit"), QStringLiteral("retribusi"));
    EXPECT_EQ(list.model()->rowCount(), 1);
    edit("searchEdit").setText(QStringLiteral("198603092011012012"));
    EXPECT_EQ(list.model()->rowCount(), 1);
    edit("searchEdit").setText(QStringLiteral("tidak ada orang ini"));
    EXPECT_EQ(list.model()->rowCount(), 0);
    EXPECT_TRUE(child<QLabel>(page, "nobodyLabel")->isVisibleTo(&page));
    EXPECT_FALSE(child<QPushButton>(page, "enterButton")->isEnabled());
    edit("searchEdit").clear();
    EXPECT_EQ(list.model()->rowCount(), everybody);
}

TEST_F(SignInTest, has_a_newcomer_make_his_password_twice)
{
    forgetEverybody();
    edit("searchEdit").setText(QStringLiteral("Orang Baru"));
    EXPECT_TRUE(edit("againEdit").isVisibleTo(&page));
    const auto makes = [&](const char *first, const char *second) {
        edit("passwordEdit").setText(QString::fromUtf8(first));
        edit("againEdit").setText(QString::fromUtf8(second));
        QTest::mouseClick(child<QPushButton>(page, "enterButton"), Qt::LeftButton);
        settle();
    };
    makes("kopi tubruk", "kopi susu");
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Kedua kata sandi itu tidak sama.")));
    makes("kopi", "kopi");
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Kata sandi itu terlalu pendek.")))
        << notice().toStdString();
    EXPECT_TRUE(entered.isEmpty());
    makes("kopi tubruk", "kopi tubruk");
    EXPECT_EQ(entered, QStringList{QStringLiteral("baru")});
    EXPECT_FALSE(edit("againEdit").isVisibleTo(&page)) << "from now on he has one";
}

TEST_F(SignInTest, says_why_no_password_can_be_made_while_the_file_is_only_read)
{
    ask();
    page.ask({stranger(), today, {}, false, true});
    settle();
    edit("searchEdit").setText(QStringLiteral("Orang Baru"));
    EXPECT_FALSE(child<QPushButton>(page, "enterButton")->isEnabled());
    EXPECT_TRUE(child<QLabel>(page, "ruleLabel")->text().contains(QStringLiteral("ditulis lagi")));
}

TEST_F(SignInTest, names_every_control)
{
    ask();
    EXPECT_EQ(unnamedControls(page), QString());
}
