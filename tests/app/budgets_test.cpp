// SPDX-License-Identifier: GPL-3.0-or-later
// The keystroke budgets of the window: every job starts in Tugas Saya, is done on the keyboard
// alone, and each key is counted.
#include "himpun/models/sheet_model.h"
#include "sheet_view.h"
#include "support/office_story.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using models::SheetModel;

namespace
{

const workflow::UnitId market{"pasar"};
constexpr int rows = 20;

/// The market fills in twenty numbers and nothing else.
practice::PracticeOffice officeWithTwentyNumbers()
{
    practice::PracticeOffice practice = *practice::practiceOfficeFor({"disperindag-nganjuk"});
    practice.office.policies.required = {};
    for (service::Agreement &agreement : practice.office.agreements) {
        if (agreement.year != practice.practice.period.year)
            continue;
        agreement.form = {};
        for (int row = 0; row < rows; ++row) {
            indicator::Indicator counted;
            counted.id = {"hitung-" + std::to_string(row)};
            counted.name = "Jumlah ke-" + std::to_string(row);
            counted.unitOfMeasure = "unit";
            counted.yearTarget = indicator::Target::at(40'000);
            counted.periodTargets[practice.practice.period] = indicator::Target::at(10'000);
            agreement.form.indicators.push_back(counted);
        }
    }
    return practice;
}

class Budget : public OfficeStory
{
protected:
    Budget() : OfficeStory(officeWithTwentyNumbers()) { }

    void untilTheForms()
    {
        starts({market.text});
        does("tugaskan");
        does("siapkan-kertas-kerja");
    }
    void untilTheReview()
    {
        untilTheForms();
        begin("isi-kertas-kerja", market);
        enter();
        paste();
        settle();
        handIn();
    }
    /// Sits before Tugas Saya, with nothing pressed yet.
    void begin(const std::string &step, const Unit &unit = {})
    {
        sits(who(step, unit));
        keys.countFromHere();
    }
    void enter(Qt::KeyboardModifiers modifiers = {})
    {
        keys.press(Qt::Key_Return, modifiers);
        settle();
    }
    /// Opens what asks for one more key, or a few.
    void whenAsked(std::function<void()> deed)
    {
        dialogs.answer([deed = std::move(deed)](QWidget &) { deed(); });
    }
    void agreeWhenAsked()
    {
        whenAsked([this] { keys.press(Qt::Key_Return, Qt::ControlModifier); });
    }
    void finish()
    {
        dialogs.settle();
        settle();
    }
    void handIn()
    {
        agreeWhenAsked();
        enter(Qt::ControlModifier);
        finish();
    }
    void paste()
    {
        QStringList numbers;
        for (int row = 0; row < rows; ++row)
            numbers << QString::number(12345 + row);
        QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
        keys.press(Qt::Key_V, Qt::ControlModifier);
    }
    void remarkHere(const QString &words)
    {
        whenAsked([this, words] {
            keys.typeAs(0, words);
            keys.press(Qt::Key_Return, Qt::ControlModifier);
        });
        keys.press(Qt::Key_R);
        dialogs.settle();
    }
    void sendBackWithRemarks(int remarks)
    {
        enter();
        for (int remark = 0; remark < remarks; ++remark) {
            if (remark > 0)
                keys.press(Qt::Key_Down);
            remarkHere(QStringLiteral("Cocokkan dengan buku kas."));
        }
        agreeWhenAsked();
        keys.press(Qt::Key_K, Qt::AltModifier);
        QTest::qWait(150); // a pressed button is clicked a moment later
        finish();
    }
};

} // namespace

TEST_F(Budget, twenty_numbers_of_five_digits_are_typed_and_handed_in_with_124_keys)
{
    untilTheForms();
    begin("isi-kertas-kerja", market);
    enter();
    for (int row = 0; row < rows; ++row) {
        keys.type(QString::number(12345 + row));
        keys.press(Qt::Key_Return);
    }
    settle();
    handIn();
    EXPECT_TRUE(openTask("periksa-kabid", market));
    EXPECT_LE(keys.count(), 124);
    RecordProperty("keys", keys.count());
}

TEST_F(Budget, the_same_twenty_numbers_are_pasted_with_8_keys)
{
    untilTheForms();
    begin("isi-kertas-kerja", market);
    enter();
    paste();
    settle();
    handIn();
    EXPECT_TRUE(openTask("periksa-kabid", market));
    EXPECT_LE(keys.count(), 8);
    RecordProperty("keys", keys.count());
}

/// By all who have a step in it; the change of person between them is not counted.
TEST_F(Budget, a_cycle_is_started_and_its_forms_sent_to_all_units_with_8_keys)
{
    int total = 0;
    sits(office.practice.office.coordinators.front());
    keys.countFromHere();
    keys.press(Qt::Key_2, Qt::ControlModifier);
    settle();
    whenAsked([this] {
        settle();
        keys.press(Qt::Key_Return);
    });
    keys.press(Qt::Key_M, Qt::AltModifier);
    QTest::qWait(150);
    finish();
    total += keys.count();
    for (const char *step : {"tugaskan", "siapkan-kertas-kerja"}) {
        if (seat.official == who(step))
            keys.press(Qt::Key_1, Qt::ControlModifier);
        begin(step);
        agreeWhenAsked();
        enter();
        finish();
        total += keys.count();
    }
    EXPECT_EQ(view().cycle.openTasks().size(), office.practice.office.units.size());
    EXPECT_LE(total, 8);
    RecordProperty("keys", total);
}

TEST_F(Budget, a_sheet_without_remarks_is_signed_with_12_keys)
{
    untilTheReview();
    begin("periksa-kabid", market);
    whenAsked([this] {
        keys.typeAs(1, QString::fromUtf8(practice::practicePassword.data()));
        keys.press(Qt::Key_Return);
    });
    enter();
    enter(Qt::ControlModifier);
    finish();
    EXPECT_TRUE(openTask("susun-draft"));
    EXPECT_LE(keys.count(), 12);
    RecordProperty("keys", keys.count());
}

TEST_F(Budget, a_sheet_is_returned_with_two_remarks_with_9_keys)
{
    untilTheReview();
    begin("periksa-kabid", market);
    sendBackWithRemarks(2);
    EXPECT_TRUE(openTask("isi-kertas-kerja", market));
    const auto history = ask([id = view().id](service::Workbench &b) { return b.history(id); });
    EXPECT_EQ(std::get<workflow::SentBack>(history.back().event.fact).remarks.size(), 2u);
    EXPECT_LE(keys.count(), 9);
    RecordProperty("keys", keys.count());
}

TEST_F(Budget, three_remarks_are_mended_and_handed_in_again_with_13_keys)
{
    untilTheReview();
    begin("periksa-kabid", market);
    sendBackWithRemarks(3);
    begin("isi-kertas-kerja", market);
    enter();
    for (int remark = 0; remark < 3; ++remark) {
        if (remark > 0)
            keys.press(Qt::Key_F8);
        keys.typeAs(0, QStringLiteral("54321"));
    }
    handIn();
    EXPECT_TRUE(openTask("periksa-kabid", market));
    EXPECT_LE(keys.count() + 1, 13) << "one lets the odd numbers stand";
    RecordProperty("keys", keys.count());
}

TEST_F(Budget, the_report_is_compiled_and_made_a_pdf_with_4_keys)
{
    untilTheReview();
    approves("periksa-kabid", market);
    begin("susun-draft");
    agreeWhenAsked();
    enter();
    finish();
    prompter.fileToSave = office.fileWith("laporan.pdf", {});
    keys.press(Qt::Key_P, Qt::ControlModifier);
    settle();
    const int enterInTheDialogOfTheSystem = 1;
    QFile file(prompter.fileToSave);
    ASSERT_TRUE(QTest::qWaitFor([&file] { return file.size() > 0; }, 20'000));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_EQ(prompter.filesAsked, 1);
    EXPECT_LE(keys.count() + enterInTheDialogOfTheSystem, 4);
    RecordProperty("keys", keys.count() + enterInTheDialogOfTheSystem);
}

TEST_F(Budget, all_late_units_are_reminded_with_3_keys)
{
    untilTheForms();
    office.clock().set(office.clock().now() + std::chrono::hours(24 * 14));
    sits(office.practice.office.head);
    sits(office.practice.office.coordinators.front());
    keys.countFromHere();
    whenAsked([this] { keys.press(Qt::Key_Return); });
    keys.press(Qt::Key_I, Qt::ControlModifier);
    settle();
    finish();
    const auto history =
        ask([id = view().id](service::Workbench &bench) { return bench.history(id); });
    EXPECT_TRUE(std::holds_alternative<workflow::Commented>(history.back().event.fact));
    EXPECT_LE(keys.count(), 3);
    RecordProperty("keys", keys.count());
}
