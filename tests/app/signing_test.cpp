// SPDX-License-Identifier: GPL-3.0-or-later
// Paraf and tanda tangan ask for the password, and do nothing until it was found right.
#include "act_dialog.h"

#include "himpun/practice/practice_office.h"
#include "support/at_counter.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class SigningTest : public AtCounter
{
protected:
    /// Approving the first step that is signed, as its holder.
    ActQuestion question()
    {
        auto view = ask([this](service::Workbench &bench) { return bench.view(finished); });
        const auto signedTask =
            std::ranges::find_if(view.cycle.tasks, [&](const workflow::Task &task) {
                const auto &review = view.sop->step(task.step).review;
                return review && review->signOff != sop::SignOff::None;
            });
        const workflow::TaskId task = signedTask->id;
        return {workflow::Operation::Approve, std::move(view), seat.office, task, coordinator(), {},
                counter.file.clock().now()};
    }

    void answer(ActDialog &dialog, const QString &password)
    {
        child<QLineEdit>(dialog, "passwordEdit")->setText(password);
        QTest::mouseClick(child<QPushButton>(dialog, "doButton"), Qt::LeftButton);
    }
};

} // namespace

TEST_F(SigningTest, waits_for_the_check_and_then_goes_on)
{
    ActDialog dialog(question(), passwordCheck(backstage, seat));
    dialog.show();
    answer(dialog, QString::fromUtf8(practice::practicePassword.data()));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.isEnabled()) << "while it is checked";
    EXPECT_EQ(child<QPushButton>(dialog, "doButton")->text(), QStringLiteral("Memeriksa …"));
    settle();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(SigningTest, stays_open_when_the_password_is_wrong)
{
    ActDialog dialog(question(), passwordCheck(backstage, seat));
    dialog.show();
    answer(dialog, QStringLiteral("bukan ini"));
    settle();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.isEnabled());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_TRUE(child<QLabel>(dialog, "consequenceLabel")
                    ->text()
                    .contains(QStringLiteral("Belum ada yang ditandatangani")));
    answer(dialog, QString::fromUtf8(practice::practicePassword.data()));
    settle();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}
