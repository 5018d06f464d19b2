// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating_tab.h"

#include "choice_delegate.h"
#include "himpun/models/shown.h"
#include "himpun/practice/practice_office.h"
#include "table_dress.h"
#include "ui_rating_tab.h"

#include <QHeaderView>
#include <QPainter>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <algorithm>

namespace himpun::app
{

namespace
{

using indicator::Ceiling;

using models::shown;

QIcon swatch(const std::string &colour)
{
    QPixmap pixmap(18, 18);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(shown(colour)));
    painter.setPen(Qt::gray);
    painter.drawRoundedRect(1, 1, 16, 16, 4, 4);
    return pixmap;
}

/// Names of bands with their colours before them.
class SwatchDelegate : public QStyledItemDelegate
{
public:
    SwatchDelegate(const RatingForm &form, QObject *parent)
        : QStyledItemDelegate(parent), m_form(form)
    {
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const std::string colour = m_form.colourOf(index.row());
        if (colour.empty())
            return;
        option->icon = swatch(colour);
        option->decorationSize = {18, 18};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }

private:
    const RatingForm &m_form;
};

} // namespace

RatingTab::RatingTab(QWidget *parent) : SettingsTab(parent), m_ui(std::make_unique<Ui::RatingTab>())
{
    m_ui->setupUi(this);
    m_ui->bandsTable->setModel(&m_form.bands);
    m_ui->bandsTable->setItemDelegateForColumn(RatingForm::Name, new SwatchDelegate(m_form, this));
    m_ui->bandsTable->verticalHeader()->hide();
    const int digit = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    m_ui->bandsTable->setColumnWidth(RatingForm::Name, 20 * digit);
    m_ui->bandsTable->setColumnWidth(RatingForm::Limit, 13 * digit);
    leaveRoomForTitles(*m_ui->bandsTable->horizontalHeader());
    setUpChecks();
    connect(m_ui->scaleBox, &QComboBox::activated, this, &RatingTab::showScale);
    connect(&m_form.bands, &QAbstractItemModel::dataChanged, this, &RatingTab::offerSaving);
    m_ui->capBox->addItem(tr("tanpa batas"), static_cast<int>(Ceiling::None));
    for (const Ceiling ceiling :
         {Ceiling::At100, Ceiling::At110, Ceiling::At120, Ceiling::At150, Ceiling::At200}) {
        const int percent = static_cast<int>(ceiling);
        m_ui->capBox->addItem(tr("paling tinggi %1%").arg(percent), percent);
    }
    connect(m_ui->capBox, &QComboBox::activated, this, &RatingTab::offerSaving);
    m_ui->sizeBox->setMaximum(service::mostEvidenceMegabytes);
    connect(m_ui->sizeBox, &QSpinBox::valueChanged, this, &RatingTab::offerSaving);
    connect(m_ui->kindsEdit, &QLineEdit::textChanged, this, &RatingTab::offerSaving);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::clicked, this, &RatingTab::offerSaving);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { emit wanted(typed()); });
}

RatingTab::~RatingTab() = default;

void RatingTab::setUpChecks()
{
    m_ui->checksTable->setModel(&m_checks.checks);
    m_ui->checksTable->setItemDelegateForColumn(
        CheckForm::Severity,
        new ChoiceDelegate([](const QModelIndex &at) { return CheckForm::choicesAt(at.row()); },
                           this));
    m_ui->checksTable->verticalHeader()->hide();
    const int digit = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    m_ui->checksTable->setColumnWidth(CheckForm::Name, 38 * digit);
    m_ui->checksTable->setColumnWidth(CheckForm::Severity, 16 * digit);
    leaveRoomForTitles(*m_ui->checksTable->horizontalHeader());
    connect(&m_checks.checks, &QAbstractItemModel::dataChanged, this, [this] {
        showCheck();
        offerSaving();
    });
    connect(m_ui->checksTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RatingTab::showCheck);
}

void RatingTab::showCheck()
{
    m_ui->checkHint->setText(m_checks.meaningAt(m_ui->checksTable->currentIndex().row()));
}

std::vector<RatingTab::Rule> RatingTab::rules() const
{
    using indicator::Requirements;
    return {
        {m_ui->actualBox, &Requirements::actual},     {m_ui->obstacleBox, &Requirements::obstacle},
        {m_ui->followUpBox, &Requirements::followUp}, {m_ui->supportBox, &Requirements::support},
        {m_ui->evidenceBox, &Requirements::evidence}, {m_ui->spentBox, &Requirements::spent}};
}

void RatingTab::fill()
{
    const service::Policies &policies = atHand().office->policies;
    offerScales();
    m_ui->capBox->setCurrentIndex(m_ui->capBox->findData(static_cast<int>(policies.cap.ceiling)));
    m_ui->floorBox->setChecked(policies.cap.floorAtZero);
    for (const auto &[box, member] : rules())
        box->setChecked(policies.required.*member);
    m_ui->sizeBox->setValue(policies.evidence.megabytes);
    QStringList kinds;
    for (const std::string &kind : policies.evidence.kinds)
        kinds << shown(kind);
    m_ui->kindsEdit->setText(kinds.join(QStringLiteral(", ")));
    m_checks.setPolicy(policies.checks);
    m_ui->checksTable->setCurrentIndex(m_checks.checks.index(0, CheckForm::Severity));
    showCheck();
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->capBox, m_ui->sizeBox})
        field->setEnabled(atHand().mayChange);
    m_ui->kindsEdit->setReadOnly(!atHand().mayChange);
    m_ui->scaleBox->setEnabled(atHand().mayChange);
    using Table = QAbstractItemView;
    for (DraftTable *table : {m_ui->bandsTable, m_ui->checksTable})
        table->setEditTriggers(atHand().mayChange ? Table::DoubleClicked | Table::EditKeyPressed
                                                        | Table::AnyKeyPressed
                                                  : Table::EditTriggers(Table::NoEditTriggers));
    for (QCheckBox *box : findChildren<QCheckBox *>())
        box->setEnabled(atHand().mayChange);
    m_ui->saveButton->setVisible(atHand().mayChange);
}

void RatingTab::offerScales()
{
    const indicator::RatingScale &own = atHand().office->policies.rating;
    m_scales = practice::shippedRatings();
    if (std::ranges::find(m_scales, own) == m_scales.end())
        m_scales.insert(m_scales.begin(), own);
    m_ui->scaleBox->clear();
    for (const indicator::RatingScale &scale : m_scales)
        m_ui->scaleBox->addItem(shown(scale.name));
    const auto at = std::ranges::find(m_scales, own) - m_scales.begin();
    m_ui->scaleBox->setCurrentIndex(static_cast<int>(at));
    showScale();
}

void RatingTab::showScale()
{
    const indicator::RatingScale &scale =
        m_scales[static_cast<std::size_t>(m_ui->scaleBox->currentIndex())];
    m_ui->scaleLabel->setText(shown(scale.source));
    m_form.setScale(scale);
    offerSaving();
}

OfficeChange RatingTab::typed() const
{
    service::Policies policies = atHand().office->policies;
    policies.rating = m_form.scale();
    policies.cap.ceiling =
        indicator::ceilingOf(m_ui->capBox->currentData().toInt()).value_or(Ceiling::None);
    policies.cap.floorAtZero = m_ui->floorBox->isChecked();
    for (const auto &[box, member] : rules())
        policies.required.*member = box->isChecked();
    policies.checks = m_checks.policy();
    policies.evidence.megabytes = m_ui->sizeBox->value();
    policies.evidence.kinds = kinds().value_or(policies.evidence.kinds);
    return [policies](service::Office &office) { office.policies = policies; };
}

std::optional<std::vector<std::string>> RatingTab::kinds() const
{
    return service::kindsFrom(m_ui->kindsEdit->text().toStdString());
}

bool RatingTab::isDoubtful() const
{
    return m_form.bands.isDoubtful() || m_checks.checks.isDoubtful() || !kinds();
}

bool RatingTab::isDirty() const
{
    return isDoubtful() || SettingsTab::isDirty();
}

void RatingTab::offerSaving()
{
    m_ui->saveButton->setEnabled(!isDoubtful() && isDirty());
}

} // namespace himpun::app
