// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating_tab.h"

#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "table_dress.h"
#include "ui_rating_tab.h"

#include <QPainter>
#include <QPixmap>

namespace himpun::app
{

namespace
{

using indicator::Ceiling;

using models::shown;

QString limitOf(const indicator::Band &band)
{
    if (!band.limit)
        return RatingTab::tr("selebihnya");
    return QStringLiteral("%1 %2%").arg(band.limitIncluded ? QStringLiteral("≥")
                                                           : QStringLiteral(">"),
                                        shown(text::number(*band.limit)));
}

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

} // namespace

RatingTab::RatingTab(QWidget *parent) : SettingsTab(parent), m_ui(std::make_unique<Ui::RatingTab>())
{
    m_ui->setupUi(this);
    m_ui->bandsTable->setHorizontalHeaderLabels({tr("Peringkat"), tr("Capaian")});
    dressTable(*m_ui->bandsTable, {30, 16});
    m_ui->capBox->addItem(tr("tanpa batas"), static_cast<int>(Ceiling::None));
    for (const Ceiling ceiling :
         {Ceiling::At100, Ceiling::At110, Ceiling::At120, Ceiling::At150, Ceiling::At200}) {
        const int percent = static_cast<int>(ceiling);
        m_ui->capBox->addItem(tr("paling tinggi %1%").arg(percent), percent);
    }
    connect(m_ui->capBox, &QComboBox::activated, this, &RatingTab::offerSaving);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::clicked, this, &RatingTab::offerSaving);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { emit wanted(edited()); });
}

RatingTab::~RatingTab() = default;

std::vector<RatingTab::Rule> RatingTab::rules() const
{
    using indicator::Requirements;
    return {
        {m_ui->actualBox, &Requirements::actual},     {m_ui->obstacleBox, &Requirements::obstacle},
        {m_ui->followUpBox, &Requirements::followUp}, {m_ui->supportBox, &Requirements::support},
        {m_ui->evidenceBox, &Requirements::evidence}, {m_ui->spentBox, &Requirements::spent}};
}

void RatingTab::showOffice(const OfficeAtHand &atHand)
{
    m_atHand = atHand;
    const service::Policies &policies = atHand.office->policies;
    showBands(policies.rating);
    m_ui->capBox->setCurrentIndex(m_ui->capBox->findData(static_cast<int>(policies.cap.ceiling)));
    m_ui->floorBox->setChecked(policies.cap.floorAtZero);
    for (const auto &[box, member] : rules())
        box->setChecked(policies.required.*member);
    m_ui->capBox->setEnabled(atHand.mayChange);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        box->setEnabled(atHand.mayChange);
    m_ui->saveButton->setVisible(atHand.mayChange);
    offerSaving();
}

void RatingTab::showBands(const indicator::RatingScale &scale)
{
    m_ui->scaleLabel->setText(scale.source.empty() ? shown(scale.name)
                                                   : QStringLiteral("%1 · %2").arg(
                                                       shown(scale.name), shown(scale.source)));
    m_ui->bandsTable->setRowCount(static_cast<int>(scale.bands.size()));
    for (int row = 0; row < m_ui->bandsTable->rowCount(); ++row) {
        const indicator::Band &band = scale.bands[static_cast<std::size_t>(row)];
        auto *name = new QTableWidgetItem(shown(band.name));
        if (!band.colour.empty())
            name->setIcon(swatch(band.colour));
        m_ui->bandsTable->setItem(row, 0, name);
        m_ui->bandsTable->setItem(row, 1, new QTableWidgetItem(limitOf(band)));
    }
}

service::Office RatingTab::edited() const
{
    service::Office office = *m_atHand.office;
    office.policies.cap.ceiling =
        indicator::ceilingOf(m_ui->capBox->currentData().toInt()).value_or(Ceiling::None);
    office.policies.cap.floorAtZero = m_ui->floorBox->isChecked();
    for (const auto &[box, member] : rules())
        office.policies.required.*member = box->isChecked();
    return office;
}

void RatingTab::offerSaving()
{
    m_ui->saveButton->setEnabled(edited().policies != m_atHand.office->policies);
}

} // namespace himpun::app
