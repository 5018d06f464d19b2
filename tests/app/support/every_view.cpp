// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_view.h"

#include "act_dialog.h"
#include "budget_dialog.h"
#include "first_run.h"
#include "help_dialog.h"
#include "himpun/workflow/authority.h"
#include "holders_dialog.h"
#include "holiday_dialog.h"
#include "hours_dialog.h"
#include "import_dialog.h"
#include "indicator_dialog.h"
#include "palette_dialog.h"
#include "password_dialog.h"
#include "paste_dialog.h"
#include "person_dialog.h"
#include "sign_in.h"
#include "start_dialog.h"
#include "start_page.h"
#include "year_dialog.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

namespace himpun::app::support
{

namespace
{

constexpr QSize screen(1366, 768);
constexpr int taskbar = 28;
constexpr int layoutsWait = 40; // ms

} // namespace

EveryView::EveryView()
{
    window.resize(screen.width(), screen.height() - taskbar);
    activate(window);
}

EveryView::~EveryView()
{
    settle();
}

void EveryView::visitAll(const Visit &visit)
{
    visitEntrance(visit);
    visitPage(AtTasks{}, "tasks", visit);
    visitPage(AtCycles{}, "cycles", visit);
    visitPage(AtCycle{running}, "cycle", visit);
    visitPage(AtSheet{running, workflow::UnitId{"pasar"}}, "sheet", visit);
    visitPage(AtSops{}, "sops", visit);
    visitPage(AtSettings{}, "settings", visit);
    StartDialog start(counter.workplace());
    visitDialog(start, "start", visit);
    visitActs(visit);
    HolidayDialog holiday(*seat.office, std::chrono::year(2026) / 12 / 24);
    visitDialog(holiday, "holiday", visit);
    visitSettings(visit);
    Pasted pasted;
    pasted.cells.push_back(
        {QStringLiteral("Jumlah IKM"), QStringLiteral("1.500"), QStringLiteral("1.500")});
    PasteDialog paste(pasted);
    visitDialog(paste, "paste", visit);
    PaletteDialog palette(backstage, &window);
    visitDialog(palette, "palette", visit);
    HelpDialog help(&window);
    help.showTopic(QStringLiteral("isian"));
    visitDialog(help, "help", visit);
}

void EveryView::visitSettings(const Visit &visit)
{
    HolidayDialog workday(*seat.office, std::chrono::year(2026) / 12 / 12);
    auto *kind = child<QComboBox>(workday, "kindBox");
    kind->setCurrentIndex(kind->findData(static_cast<int>(calendar::DayKind::ExtraWorkday)));
    visitDialog(workday, "extra-workday", visit);
    HoursDialog week(*seat.office, OrdinaryWeek{});
    visitDialog(week, "week", visit);
    HoursDialog season(*seat.office, seat.office->calendar.seasons.front().from);
    visitDialog(season, "season", visit);
    child<QAbstractButton>(season, "apartBox")->click();
    visitDialog(season, "season/apart", visit);
    PersonDialog person(seat.office, &seat.office->officials.front());
    visitDialog(person, "person", visit);
    HoldersDialog holders(*seat.office, std::chrono::year(2026) / 11 / 23,
                          QStringLiteral("Kepala Bidang"), seat.office->coordinators);
    visitDialog(holders, "holders", visit);
    IndicatorDialog indicator(seat.office->agreements.front().form.indicators.front());
    visitDialog(indicator, "indicator", visit);
    YearDialog year({2026});
    visitDialog(year, "year", visit);
    BudgetDialog budget(QStringLiteral("Sekretariat, 2026"),
                        seat.office->agreements.front().form.budget);
    visitDialog(budget, "budget", visit);
    visitImport(visit);
    PasswordDialog password(backstage, coordinator());
    visitDialog(password, "password", visit);
}

void EveryView::visitImport(const Visit &visit)
{
    ImportDialog import(counter.workplace(), *seat.office, {2026, seat.office->units.front().id},
                        nullptr);
    import.open(QStringLiteral(HIMPUN_SOURCE_DIR "/tests/data/agreements/rencana-aksi.ods"));
    while (import.isBusy()) {
        QTest::qWait(1);
        settle();
    }
    auto *steps = child<QTabWidget>(import, "steps");
    for (int step = 0; step < steps->count(); ++step) {
        steps->setCurrentIndex(step);
        visitDialog(import, "import/" + steps->currentWidget()->objectName().toStdString(), visit);
    }
}

void EveryView::visitEntrance(const Visit &visit)
{
    StartPage start(backstage);
    visitDialog(start, "entrance", visit);
    SignIn signIn(backstage);
    signIn.ask({seat.office, std::chrono::year(2026) / 11 / 23, {}, true, false});
    visitDialog(signIn, "sign-in", visit);
    FirstRun firstRun(prompter);
    firstRun.resize(screen);
    firstRun.begin();
    visitDialog(firstRun, "first-run", visit);
}

void EveryView::visitPage(const Place &place, const std::string &name, const Visit &visit)
{
    window.go(place);
    settle();
    QWidget &page = *child<QStackedWidget>(window, "pages")->currentWidget();
    QTest::qWait(layoutsWait);
    visit(page, name);
    visitTabs(page, name, visit);
}

void EveryView::visitTabs(QWidget &page, const std::string &name, const Visit &visit)
{
    auto *tabs = page.findChild<QTabWidget *>();
    for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        QTest::qWait(layoutsWait);
        visit(page, name + '/' + tabs->widget(tab)->objectName().toStdString());
    }
}

void EveryView::visitDialog(QWidget &dialog, const std::string &name, const Visit &visit)
{
    activate(dialog);
    settle();
    QTest::qWait(layoutsWait);
    visit(dialog, name);
    dialog.hide();
    activate(window);
}

void EveryView::visitActs(const Visit &visit)
{
    using enum workflow::Operation;
    const auto view = ask([this](service::Workbench &bench) { return bench.view(finished); });
    const auto reviewed = std::ranges::find_if(view.cycle.tasks, [&](const workflow::Task &task) {
        return view.sop->step(task.step).review && !task.unit;
    });
    for (const workflow::Operation operation :
         {Complete, Approve, SendBack, RequestCorrection, Reassign, Delegate, ExemptUnit, AddUnit,
          AgreeDuration, ExtendDeadline, Suspend, Cancel, Reopen}) {
        ActDialog dialog(
            {operation, view, reviewed->id, coordinator(), {}, counter.file.clock().now()},
            passwordCheck(backstage, seat));
        visitDialog(dialog, "act/" + std::string(workflow::codeOf(operation)), visit);
    }
}

} // namespace himpun::app::support
