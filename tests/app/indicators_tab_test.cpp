// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators and targets, typed or pasted in the settings.
#include "support/at_settings.h"

#include "agreement_table.h"
#include "budget_dialog.h"
#include "indicator_dialog.h"
#include "support/shown_text.h"
#include "year_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using enum reading::IndicatorPart;

namespace
{

class IndicatorsTabTest : public AtSettingsPage
{
protected:
    IndicatorsTabTest() { open(SettingsPart::Indicators); }

    AgreementTable &table() { return shown<AgreementTable>("indicatorsTable"); }
    models::AgreementModel &model()
    {
        return *qobject_cast<models::AgreementModel *>(table().model());
    }
    void goTo(int row, reading::IndicatorPart part)
    {
        table().setCurrentIndex(model().index(row, model().columnOf(part)));
    }
    void type(int row, reading::IndicatorPart part, const char *text)
    {
        model().setData(model().index(row, model().columnOf(part)), QString::fromUtf8(text),
                        Qt::EditRole);
    }
    void paste(const char *text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    }
    void addYear(int year, bool copies)
    {
        press("addYearButton");
        auto &dialog = *page.findChildren<YearDialog *>().back();
        child<QSpinBox>(dialog, "yearSpin")->setValue(year);
        child<QAbstractButton>(dialog, "copyBox")->setChecked(copies);
        press(dialog, "addButton");
    }
    void save()
    {
        press("saveButton");
        refresh();
    }
    bool isSavable() { return shown<QPushButton>("saveButton").isEnabled(); }
    const workflow::UnitId &unit() { return counter.seat.office->units.front().id; }
    std::vector<indicator::Indicator> indicators(int year = 2026)
    {
        const service::Office now = office();
        const auto *agreement = now.agreement(unit(), year);
        return agreement ? agreement->form.indicators : std::vector<indicator::Indicator>();
    }
    int newRow() { return static_cast<int>(model().draft().rows.size()); }
};

} // namespace

TEST_F(IndicatorsTabTest, a_target_is_corrected_and_nothing_else_of_the_office_changes)
{
    service::Office expected = office();
    EXPECT_FALSE(isSavable());
    type(2, YearTarget, "98,5");
    EXPECT_TRUE(isSavable());
    save();
    expected.agreements.front().form.indicators[2].yearTarget =
        indicator::Target::at(*base::Decimal::parse("98.5"));
    EXPECT_EQ(office(), expected);
    EXPECT_FALSE(isSavable());
}

TEST_F(IndicatorsTabTest, a_block_from_a_spreadsheet_becomes_indicators)
{
    goTo(newRow(), Name);
    paste("Jumlah IKM baru\tUnit usaha\t50\t10\t15\t15\t10\r\n"
          "Persentase pasar tertib\tPersen\t95%\t80%\t85%\t90%\t95%\r\n");
    EXPECT_TRUE(counter.prompter.pastes.empty()) << "nothing is doubtful";
    save();
    const auto all = indicators();
    const indicator::Indicator &sum = all[all.size() - 2], &last = all.back();
    EXPECT_EQ(sum.id.text, "jumlah-ikm-baru");
    EXPECT_EQ(sum.aggregation, indicator::Aggregation::Sum);
    EXPECT_EQ(sum.yearTarget, indicator::Target::at(50));
    EXPECT_EQ(sum.periodTargets.size(), 4U);
    EXPECT_EQ(last.unitOfMeasure, "Persen");
    EXPECT_EQ(last.aggregation, indicator::Aggregation::Last);
    EXPECT_EQ(last.targetFor({2026, calendar::PeriodKind::Quarter, 2}), indicator::Target::at(85));
}

TEST_F(IndicatorsTabTest, headings_that_were_copied_along_are_no_indicator)
{
    const int row = newRow();
    goTo(row, Code);
    paste("Kode\tIndikator\tSatuan\tTarget 2026\tTW I\r\n3.1\tJumlah IKM baru\tUnit "
          "usaha\t50\t10\r\n");
    EXPECT_EQ(newRow(), row + 1);
    EXPECT_EQ(model().at(row)->indicator.name, "Jumlah IKM baru");
}

TEST_F(IndicatorsTabTest, a_pasted_ceiling_that_can_be_read_in_two_ways_is_typed_again)
{
    press("budgetButton");
    auto &dialog = *page.findChild<BudgetDialog *>();
    auto &lines = *child<QTableView>(dialog, "budgetTable");
    auto &table = *qobject_cast<models::DraftTableModel *>(lines.model());
    const int row = table.rowCount() - 1;
    table.paste(table.index(row, 0), QStringLiteral("9.9\tProgram Baru\t148,000"));
    EXPECT_TRUE(table.isDoubtful());
    EXPECT_FALSE(child<QPushButton>(dialog, "takeButton")->isEnabled());
    table.setData(table.index(row, 2), QStringLiteral("148.000"), Qt::EditRole);
    EXPECT_FALSE(table.isDoubtful());
    table.paste(table.index(row, 2), QStringLiteral("5,294,655,000.00"));
    EXPECT_EQ(table.index(row, 2).data().toString(), "5.294.655.000");
}

TEST_F(IndicatorsTabTest, enter_goes_down_as_in_a_spreadsheet)
{
    const int row = newRow();
    goTo(row, Name);
    QTest::keyClick(&table(), Qt::Key_J);
    auto *editor = table().findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    editor->setText(QStringLiteral("Jumlah"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the view looks at Enter once the editor has
    ASSERT_TRUE(model().at(row));
    EXPECT_EQ(model().at(row)->indicator.name, "Jumlah");
    EXPECT_EQ(table().currentIndex().row(), row + 1);
    goTo(0, Name);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(table().currentIndex().row(), 1);
}

TEST_F(IndicatorsTabTest, a_hole_in_a_pasted_column_stays_a_hole)
{
    for (int row : {0, 1, 2}) {
        type(newRow(), Name, "Jumlah pasar tertib");
        type(newRow() - 1, YearTarget, std::to_string(row).c_str());
    }
    goTo(newRow() - 3, YearTarget);
    paste("11\r\n\r\n33\r\n");
    const auto target = [&](int fromEnd) {
        return model().at(newRow() - fromEnd)->indicator.yearTarget;
    };
    EXPECT_EQ(target(3), indicator::Target::at(11));
    EXPECT_EQ(target(2), indicator::Target::at(1));
    EXPECT_EQ(target(1), indicator::Target::at(33));
}

TEST_F(IndicatorsTabTest, a_number_that_can_be_read_in_two_ways_is_shown_before_it_counts)
{
    const int row = newRow();
    goTo(row, Name);
    counter.prompter.pastedAs = [](const Pasted &) { return std::nullopt; };
    paste("Jumlah pengunjung\tOrang\t1.500\t-");
    ASSERT_EQ(counter.prompter.pastes.size(), 1U);
    EXPECT_EQ(newRow(), row) << "whoever thinks better has pasted nothing";
    const Pasted &asked = counter.prompter.pastes.front();
    EXPECT_EQ(asked.cells[2].name, QStringLiteral("Baris %1 · Target 2026").arg(row + 1));
    EXPECT_TRUE(asked.cells[2].readings);
    EXPECT_TRUE(asked.cells[3].fault) << "zero, or nothing?";
    counter.prompter.pastedAs = [](const Pasted &pasted) { return textsOf(pasted); };
    paste("Jumlah pengunjung\tOrang\t1.500\t-");
    ASSERT_EQ(newRow(), row + 1);
    EXPECT_EQ(model().at(row)->indicator.yearTarget, indicator::Target::at(1500));
    EXPECT_TRUE(model().at(row)->indicator.periodTargets.empty());
}

TEST_F(IndicatorsTabTest, a_row_that_is_wrong_says_so_and_keeps_the_rest_from_being_saved)
{
    type(newRow(), Code, "9.9");
    EXPECT_FALSE(isSavable());
    EXPECT_TRUE(shown<QLabel>("faultyLabel").text().contains("⚠"));
    type(newRow() - 1, Name, "Jumlah IKM baru");
    type(newRow() - 1, UnitOfMeasure, "Unit usaha");
    EXPECT_TRUE(isSavable()) << "that the targets are still missing is a warning";
    EXPECT_FALSE(shown<QLabel>("faultyLabel").isVisible());
}

TEST_F(IndicatorsTabTest, what_was_typed_for_several_units_is_saved_at_once)
{
    type(0, Code, "1.1.a");
    auto &units = shown<QComboBox>("unitBox");
    units.setCurrentIndex(1);
    emit units.activated(1);
    type(0, Code, "2.1.a");
    save();
    const service::Office now = office();
    EXPECT_EQ(now.agreements[0].form.indicators[0].code, "1.1.a");
    EXPECT_EQ(now.agreement(now.units[1].id, 2026)->form.indicators[0].code, "2.1.a");
    EXPECT_EQ(units.currentIndex(), 1) << "one stays where one was";
}

TEST_F(IndicatorsTabTest, an_indicator_of_a_cycle_is_removed_from_later_ones_only_and_after_asking)
{
    const auto before = indicators();
    goTo(0, Name);
    counter.prompter.confirms = false;
    press("removeButton");
    ASSERT_EQ(counter.prompter.confirmed.size(), 1);
    EXPECT_TRUE(counter.prompter.confirmed.front().contains("Triwulan III 2026"))
        << counter.prompter.confirmed.front().toStdString();
    EXPECT_EQ(newRow(), static_cast<int>(before.size()));
    counter.prompter.confirms = true;
    press("removeButton");
    EXPECT_EQ(newRow(), static_cast<int>(before.size()) - 1);
    press("undoButton");
    EXPECT_EQ(newRow(), static_cast<int>(before.size()));
    EXPECT_FALSE(isSavable());
    press("removeButton");
    save();
    EXPECT_EQ(indicators().size(), before.size() - 1);
    const auto view = counter.view();
    EXPECT_EQ(view.office->agreement(unit(), 2026)->form.indicators, before);
}

TEST_F(IndicatorsTabTest, a_year_begins_with_the_indicators_of_the_one_before)
{
    addYear(2028, true);
    EXPECT_EQ(shown<QComboBox>("yearBox").currentText(), QStringLiteral("2028"));
    EXPECT_EQ(newRow(), static_cast<int>(indicators(2027).size()));
    save();
    EXPECT_TRUE(indicators(2028) == service::withoutTargets(indicators(2027)));
}

TEST_F(IndicatorsTabTest, an_empty_year_says_what_to_do_and_offers_it)
{
    addYear(2028, false);
    EXPECT_TRUE(shown<QWidget>("emptyState").isVisible());
    EXPECT_TRUE(shown<QLabel>("emptyTitle").text().contains("2028"));
    press("copyButton");
    EXPECT_FALSE(shown<QWidget>("emptyState").isVisible());
    press("undoButton");
    EXPECT_TRUE(shown<QWidget>("emptyState").isVisible());
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Jumlah IKM baru\tUnit usaha\t50\t10\t15\t15\t10\n"));
    press("pasteButton");
    EXPECT_EQ(newRow(), 1);
    EXPECT_EQ(model().at(0)->indicator.name, "Jumlah IKM baru");
}

TEST_F(IndicatorsTabTest, rare_fields_stand_in_a_dialog_of_the_row)
{
    goTo(2, Name);
    press("changeButton");
    auto &dialog = *page.findChild<IndicatorDialog *>();
    child<QPlainTextEdit>(dialog, "definitionEdit")->setPlainText("Yang sudah selesai.");
    auto &measure = *child<QComboBox>(dialog, "measureBox");
    measure.setCurrentIndex(1);
    child<QLineEdit>(dialog, "weightEdit")->setText("nol");
    press(dialog, "takeButton");
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(child<QLabel>(dialog, "faultLabel")->text().contains("Bobot"));
    child<QLineEdit>(dialog, "weightEdit")->setText("2,5");
    child<QLineEdit>(dialog, "numeratorEdit")->setText("Rekomendasi selesai");
    child<QLineEdit>(dialog, "denominatorEdit")->setText("Rekomendasi");
    press(dialog, "takeButton");
    indicator::Indicator expected = indicators()[2];
    save();
    expected.definition = "Yang sudah selesai.";
    expected.weight = base::Decimal::parse("2.5");
    expected.elements = indicator::Elements{"Rekomendasi selesai", "Rekomendasi"};
    EXPECT_EQ(indicators()[2], expected);
}

TEST_F(IndicatorsTabTest, a_dialog_that_changes_nothing_keeps_every_indicator_to_the_letter)
{
    for (int row = 0; row < newRow(); ++row) {
        goTo(row, Name);
        press("changeButton");
        press(*page.findChildren<IndicatorDialog *>().back(), "takeButton");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_FALSE(isSavable());
}

TEST_F(IndicatorsTabTest, programs_and_their_ceilings_stand_beside_the_indicators)
{
    press("budgetButton");
    auto &dialog = *page.findChild<BudgetDialog *>();
    auto &lines = *child<QTableView>(dialog, "budgetTable");
    const int row = lines.model()->rowCount() - 1;
    int column = 0;
    for (const char *text : {"9.99", "Program Baru", "1.500.000"})
        lines.model()->setData(lines.model()->index(row, column++), QString::fromUtf8(text));
    press(dialog, "takeButton");
    save();
    const service::Office now = office();
    EXPECT_EQ(now.agreements.front().form.budget.back(),
              (indicator::BudgetLine{{"9.99"}, "Program Baru", 1'500'000}));
}

TEST_F(IndicatorsTabTest, leaving_asks_while_something_is_not_saved)
{
    type(0, YearTarget, "bukan angka");
    counter.prompter.confirms = false;
    EXPECT_FALSE(page.mayLeave());
    EXPECT_TRUE(counter.prompter.confirmed.front().contains("Indikator"));
    counter.prompter.confirms = true;
    EXPECT_TRUE(page.mayLeave());
    EXPECT_FALSE(model().hasErrors()) << "it is as it was";
}

TEST_F(IndicatorsTabTest, others_read_it)
{
    sitAsSomebodyElse();
    refresh();
    EXPECT_EQ(model().rowCount(), newRow()) << "there is no row to type in";
    EXPECT_FALSE(shown<QPushButton>("saveButton").isVisible());
    EXPECT_FALSE(shown<QPushButton>("copyButton").isVisible());
}
