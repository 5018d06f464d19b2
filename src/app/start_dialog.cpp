// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_dialog.h"

#include "agreed_times.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "table_dress.h"
#include "theme.h"
#include "ui_start_dialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace himpun::app
{

namespace
{

using calendar::Period;
using calendar::PeriodKind;

using models::shown;

int periodsIn(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month: return 12;
    case PeriodKind::Quarter: return 4;
    case PeriodKind::Semester: return 2;
    case PeriodKind::Year: return 1;
    }
    return 1;
}

/// "Triwulan III" without its year, which stands in a box of its own.
QString nameWithoutYear(const Period &period)
{
    QString name = shown(text::period(period));
    name.chop(static_cast<int>(std::to_string(period.year).size()));
    return name.trimmed();
}

constexpr QLatin1StringView unitsLink("units"), periodLink("period"), agreedLink("agreed:"),
    dutiesLink("duties"), indicatorsLink("indicators");

/// Where \a gap is mended: in the settings, or further up in the dialog.
QString targetOf(const workflow::StartGap &gap)
{
    using enum workflow::StartGap::Kind;
    switch (gap.kind) {
    case NoCoordinator:
    case NobodyForStep:
    case NobodyElseToApprove: return dutiesLink;
    case DurationNotAgreed: return agreedLink + shown(gap.step->text);
    case NoUnits: return unitsLink;
    case NoTargets: return indicatorsLink;
    case UnitTwice:
    case StepHasItsOwnTime:
    case UnknownStep: break;
    }
    return {};
}

QString link(const QString &target, const QString &words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), words);
}

QString linkFor(const workflow::StartGap &gap)
{
    const QString target = targetOf(gap);
    if (target == indicatorsLink)
        return StartDialog::tr("%1 atau %2")
            .arg(link(periodLink, StartDialog::tr("Pilih periode lain")),
                 link(target, StartDialog::tr("isi targetnya")));
    if (target == dutiesLink)
        return link(target, StartDialog::tr("Buka Pengaturan"));
    return target.isEmpty() ? QString() : link(target, StartDialog::tr("Ubah di atas"));
}

} // namespace

StartDialog::StartDialog(Workplace workplace, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::StartDialog>())
{
    m_ui->setupUi(this);
    resize(qRound(std::min(1080 * textScale(), 1320.0)), height());
    m_agreed = new AgreedTimes(m_ui->agreedLayout);
    m_ui->sameNotice->hide();
    m_ui->gapsNotice->hide();
    m_ui->startButton->setEnabled(false);
    m_ui->preview->setModel(&m_preview);
    m_ui->preview->verticalHeader()->hide();
    m_ui->preview->verticalHeader()->setDefaultSectionSize(3 * fontMetrics().height() + 6);
    QHeaderView *header = m_ui->preview->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(models::ForecastModel::Step, QHeaderView::Stretch);
    const int digits = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    header->resizeSection(models::ForecastModel::Actor, 26 * digits);
    header->resizeSection(models::ForecastModel::Due, 19 * digits);
    leaveRoomForTitles(*header);
    using enum PeriodKind;
    for (const auto kind : {Month, Quarter, Semester, Year})
        m_ui->kindBox->addItem(shown(text::label(kind)), static_cast<int>(kind));
    connect(m_ui->sopBox, &QComboBox::activated, this, &StartDialog::chooseSop);
    connect(m_ui->kindBox, &QComboBox::activated, this, [this] {
        fillIndexes(static_cast<PeriodKind>(m_ui->kindBox->currentData().toInt()));
        periodChanged();
    });
    connect(m_ui->indexBox, &QComboBox::activated, this, &StartDialog::periodChanged);
    connect(m_ui->yearBox, &QSpinBox::valueChanged, this, &StartDialog::periodChanged);
    connect(m_ui->titleEdit, &QLineEdit::textEdited, this, [this] { m_isTitleOwn = true; });
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, &StartDialog::planAgain);
    connect(m_ui->unitsList, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { choose(*item); });
    connect(m_agreed, &AgreedTimes::changed, this, &StartDialog::planAgain);
    connect(m_ui->gapsLabel, &QLabel::linkActivated, this, &StartDialog::mend);
    connect(m_ui->startButton, &QPushButton::clicked, this, &StartDialog::start);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_workplace.backstage.ask(
        this, [](service::Workbench &bench) { return reading::startChoices(bench); },
        [this](service::Outcome<reading::StartChoices> &&choices) {
            if (choices)
                return fill(std::move(*choices));
            tellTrouble(m_workplace, this, choices.error());
            reject();
        });
}

StartDialog::~StartDialog() = default;

void StartDialog::comeBack()
{
    open();
    m_workplace.backstage.ask(
        this, [](service::Workbench &bench) { return reading::startChoices(bench); },
        [this](service::Outcome<reading::StartChoices> &&choices) {
            if (!choices)
                return tellTrouble(m_workplace, this, choices.error());
            m_choices = std::move(*choices);
            fillUnits();
            planAgain();
        });
}

void StartDialog::fill(reading::StartChoices choices)
{
    m_choices = std::move(choices);
    for (const auto &sop : m_choices.sops)
        m_ui->sopBox->addItem(shown(sop->title), shown(sop->id.text));
    chooseSop();
}

void StartDialog::chooseSop()
{
    const auto chosen = sop();
    if (!chosen)
        return planAgain();
    m_agreed->ask(*chosen, m_choices.agreed[chosen->id]);
    m_ui->agreedCaption->setVisible(!m_agreed->isEmpty());
    m_ui->agreedPart->setVisible(!m_agreed->isEmpty());
    showPeriod(reading::nextPeriod(m_choices, chosen->id));
}

void StartDialog::showPeriod(const Period &period)
{
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(static_cast<int>(period.kind)));
    fillIndexes(period.kind);
    m_ui->indexBox->setCurrentIndex(period.index - 1);
    const QSignalBlocker quiet(m_ui->yearBox);
    m_ui->yearBox->setValue(period.year);
    periodChanged();
}

void StartDialog::fillIndexes(PeriodKind kind)
{
    m_ui->indexBox->clear();
    for (int index = 1; index <= periodsIn(kind); ++index)
        m_ui->indexBox->addItem(nameWithoutYear({m_ui->yearBox->value(), kind, index}), index);
    m_ui->indexBox->setVisible(kind != PeriodKind::Year);
}

void StartDialog::periodChanged()
{
    if (!m_isTitleOwn) {
        const QSignalBlocker quiet(m_ui->titleEdit);
        m_ui->titleEdit->setText(shown(text::period(period())));
    }
    fillUnits();
    showSame();
    planAgain();
}

void StartDialog::fillUnits()
{
    const QSignalBlocker quiet(m_ui->unitsList);
    m_ui->unitsList->clear();
    for (const workflow::UnitForm &form : service::formsFor(*m_choices.office, period())) {
        auto *item =
            new QListWidgetItem(shown(m_choices.office->find(form.unit)->name), m_ui->unitsList);
        item->setData(Qt::UserRole, shown(form.unit.text));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isLeftOut = std::ranges::find(m_leftOut, form.unit) != m_leftOut.end();
        item->setCheckState(isLeftOut ? Qt::Unchecked : Qt::Checked);
    }
}

/// A choice outlives another period, whose units are listed anew.
void StartDialog::choose(const QListWidgetItem &item)
{
    const workflow::UnitId unit{item.data(Qt::UserRole).toString().toStdString()};
    std::erase(m_leftOut, unit);
    if (item.checkState() != Qt::Checked)
        m_leftOut.push_back(unit);
    planAgain();
}

void StartDialog::showSame()
{
    const auto chosen = sop();
    const store::CycleRow *same =
        chosen ? reading::sameCycle(m_choices, chosen->id, period()) : nullptr;
    m_ui->sameNotice->setVisible(same);
    if (same)
        m_ui->sameLabel->setText(
            tr("Sudah ada siklus untuk %1 dengan SOP ini: “%2” (%3). Yang baru berdiri sendiri di "
               "sampingnya.")
                .arg(shown(text::period(same->period)), shown(same->title),
                     shown(text::label(same->state))));
}

void StartDialog::planAgain()
{
    m_ui->startButton->setEnabled(false);
    const int asked = ++m_asked;
    if (sop() && m_ui->unitsList->count() == 0)
        return showNoIndicators();
    if (!sop() || units().empty())
        return showGaps({{workflow::StartGap::Kind::NoUnits, {}, {}, {}}});
    m_workplace.backstage.ask(
        this,
        [order = order()](service::Workbench &bench) { return reading::startPlan(bench, order); },
        [this, asked](const service::Outcome<reading::StartPlan> &plan) {
            if (asked != m_asked)
                return;
            if (plan)
                showPlan(*plan);
            else
                tellTrouble(m_workplace, this, plan.error(), sop().get());
        });
}

void StartDialog::showPlan(const reading::StartPlan &plan)
{
    m_preview.setPlan(sop(), plan, m_choices.office->calendar.zone);
    showGaps(plan.gaps);
    const int without = plan.targets.indicators - plan.targets.withTarget;
    if (plan.gaps.empty() && without > 0)
        m_ui->consequenceLabel->setText(
            m_ui->consequenceLabel->text() + u' '
            + shown(text::indicatorsWithoutTarget(without, plan.targets.indicators, period())));
    const bool hasTitle = !m_ui->titleEdit->text().trimmed().isEmpty();
    m_ui->startButton->setEnabled(plan.gaps.empty() && hasTitle);
}

/// A cycle of units that promised nothing would ask nobody for anything.
void StartDialog::showNoIndicators()
{
    tellGaps({tr("• Belum ada bidang yang punya indikator untuk tahun %1. %2")
                  .arg(period().year)
                  .arg(link(indicatorsLink, tr("Isi indikator")))});
}

void StartDialog::showGaps(const std::vector<workflow::StartGap> &gaps)
{
    const auto chosen = sop();
    QStringList lines;
    if (!chosen) {
        lines << tr("Belum ada SOP yang dipakai kantor ini.");
    } else {
        const text::Names names = text::namesOf(*m_choices.office, m_workplace.clock.now());
        for (const workflow::StartGap &gap : gaps) {
            const QString sentence = shown(text::sentence(gap, *chosen, names)).toHtmlEscaped();
            lines << QStringLiteral("• %1 %2").arg(sentence, linkFor(gap));
        }
    }
    tellGaps(lines);
}

void StartDialog::tellGaps(const QStringList &lines)
{
    m_ui->gapsLabel->setText(lines.join(QStringLiteral("<br>")));
    m_ui->gapsNotice->setVisible(!lines.isEmpty());
    m_ui->consequenceLabel->setText(lines.isEmpty()
                                        ? tr("Langkah pertama langsung terbuka; %n bidang ikut.",
                                             nullptr, static_cast<int>(units().size()))
                                        : QString());
}

void StartDialog::mend(const QString &link)
{
    if (link == unitsLink)
        return m_ui->unitsList->setFocus();
    if (link == periodLink)
        return m_ui->indexBox->setFocus();
    if (link == indicatorsLink)
        return emit mendingWanted({SettingsPart::Indicators, {}, period().year});
    if (!link.startsWith(agreedLink))
        return emit mendingWanted({SettingsPart::Duties});
    m_agreed->setFocus({link.mid(agreedLink.size()).toStdString()});
}

void StartDialog::start()
{
    m_ui->startButton->setEnabled(false);
    m_workplace.backstage.ask(
        this, [order = order()](service::Workbench &bench) { return bench.start(order); },
        [this](const service::Outcome<workflow::CycleId> &cycle) {
            if (!cycle) {
                tellTrouble(m_workplace, this, cycle.error(), sop().get());
                return planAgain();
            }
            emit started(*cycle);
            accept();
        });
}

std::shared_ptr<const sop::Sop> StartDialog::sop() const
{
    const int row = m_ui->sopBox->currentIndex();
    return row < 0 ? nullptr : m_choices.sops[static_cast<std::size_t>(row)];
}

Period StartDialog::period() const
{
    return {m_ui->yearBox->value(), static_cast<PeriodKind>(m_ui->kindBox->currentData().toInt()),
            m_ui->indexBox->currentData().toInt()};
}

std::vector<workflow::UnitId> StartDialog::units() const
{
    std::vector<workflow::UnitId> units;
    for (int row = 0; row < m_ui->unitsList->count(); ++row) {
        const QListWidgetItem *item = m_ui->unitsList->item(row);
        if (item->checkState() == Qt::Checked)
            units.push_back({item->data(Qt::UserRole).toString().toStdString()});
    }
    return units;
}

service::StartOrder StartDialog::order() const
{
    return {m_workplace.seat.official,
            {},
            m_ui->titleEdit->text().trimmed().toStdString(),
            period(),
            sop()->id,
            units(),
            m_agreed->times()};
}

} // namespace himpun::app
