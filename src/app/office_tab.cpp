// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_tab.h"

#include "himpun/service/agreements.h"
#include "ui_office_tab.h"
#include "uses_text.h"

#include <QHeaderView>

#include <algorithm>

namespace himpun::app
{

namespace
{

enum UnitColumn { UnitName, UnitShortName };

std::string trimmed(const QString &text)
{
    return text.trimmed().toStdString();
}

workflow::UnitId newId(const QString &name, const std::vector<service::Unit> &others)
{
    return {service::newIdFor(name.toStdString(), [&](const std::string &id) {
        return std::ranges::count(others, workflow::UnitId{id}, &service::Unit::id) > 0;
    })};
}

} // namespace

OfficeTab::OfficeTab(QWidget *parent) : SettingsTab(parent), m_ui(std::make_unique<Ui::OfficeTab>())
{
    m_ui->setupUi(this);
    m_ui->unitsTable->setHorizontalHeaderLabels({tr("Nama"), tr("Nama pendek")});
    m_ui->unitsTable->verticalHeader()->hide();
    m_ui->unitsTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_ui->unitsTable->horizontalHeader()->setSectionResizeMode(UnitName, QHeaderView::Stretch);
    m_ui->unitsTable->horizontalHeader()->resizeSection(
        UnitShortName, 22 * fontMetrics().horizontalAdvance(QStringLiteral("0")));
    m_ui->unitsTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textEdited, this, &OfficeTab::offerSaving);
    connect(m_ui->linesEdit, &QPlainTextEdit::textChanged, this, &OfficeTab::offerSaving);
    connect(m_ui->headBox, &QComboBox::activated, this, &OfficeTab::offerSaving);
    connect(m_ui->unitsTable, &QTableWidget::itemChanged, this, &OfficeTab::offerSaving);
    connect(m_ui->addUnitButton, &QPushButton::clicked, this, [this] {
        addUnitRow({});
        m_ui->unitsTable->editItem(
            m_ui->unitsTable->item(m_ui->unitsTable->rowCount() - 1, UnitName));
    });
    connect(m_ui->removeUnitButton, &QPushButton::clicked, this, &OfficeTab::removeUnit);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &OfficeTab::discard);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { emit wanted(typed()); });
}

OfficeTab::~OfficeTab() = default;

void OfficeTab::fill()
{
    const service::Office &office = *atHand().office;
    const bool mayChange = atHand().mayChange;
    m_isFilling = true;
    const auto show = [](QLineEdit *edit, const std::string &text) {
        edit->setText(QString::fromStdString(text));
        edit->setCursorPosition(0);
    };
    show(m_ui->nameEdit, office.name);
    show(m_ui->placeEdit, office.place);
    show(m_ui->addressEdit, office.letterhead.address);
    show(m_ui->phoneEdit, office.letterhead.phone);
    show(m_ui->emailEdit, office.letterhead.email);
    show(m_ui->websiteEdit, office.letterhead.website);
    QStringList lines;
    for (const std::string &line : office.letterhead.lines)
        lines << QString::fromStdString(line);
    m_ui->linesEdit->setPlainText(lines.join(u'\n'));
    fillHeads(office.head);
    m_ui->unitsTable->setRowCount(0);
    for (const service::Unit &unit : office.units)
        addUnitRow(unit);
    using Table = QAbstractItemView;
    m_ui->unitsTable->setEditTriggers( // not by coming there, or Tab would never leave again
        mayChange ? Table::DoubleClicked | Table::EditKeyPressed | Table::AnyKeyPressed
                  : QAbstractItemView::EditTriggers(Table::NoEditTriggers));
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setReadOnly(!mayChange);
    m_ui->linesEdit->setReadOnly(!mayChange);
    m_ui->headBox->setEnabled(mayChange);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setVisible(mayChange);
    m_isFilling = false;
}

void OfficeTab::fillHeads(const workflow::OfficialId &chosen)
{
    m_ui->headBox->clear();
    for (const service::Official &official : atHand().office->officials)
        m_ui->headBox->addItem(QString::fromStdString(official.name),
                               QString::fromStdString(official.id.text));
    m_ui->headBox->setCurrentIndex(m_ui->headBox->findData(QString::fromStdString(chosen.text)));
}

void OfficeTab::keepTyped()
{
    fillHeads(head());
}

workflow::OfficialId OfficeTab::head() const
{
    return {m_ui->headBox->currentData().toString().toStdString()};
}

void OfficeTab::addUnitRow(const service::Unit &unit)
{
    const int row = m_ui->unitsTable->rowCount();
    m_ui->unitsTable->insertRow(row);
    auto *name = new QTableWidgetItem(QString::fromStdString(unit.name));
    name->setData(Qt::UserRole, QString::fromStdString(unit.id.text));
    m_ui->unitsTable->setItem(row, UnitName, name);
    m_ui->unitsTable->setItem(row, UnitShortName,
                              new QTableWidgetItem(QString::fromStdString(unit.shortName)));
}

void OfficeTab::removeUnit()
{
    const int row = m_ui->unitsTable->currentRow();
    if (row < 0)
        return;
    const QTableWidgetItem *name = m_ui->unitsTable->item(row, UnitName);
    const workflow::UnitId unit{name->data(Qt::UserRole).toString().toStdString()};
    if (unit.isEmpty()) { // it was never saved
        m_ui->unitsTable->removeRow(row);
        return offerSaving();
    }
    workplace().backstage.ask(
        this, [unit](service::Workbench &bench) { return reading::usesOf(bench, unit); },
        [this, unit, name = name->text()](const service::Outcome<reading::Uses> &uses) {
            if (!uses)
                return tellTrouble(workplace(), this, uses.error());
            if (!uses->isNone())
                return emit refused({whyItStays(name, *uses, atHand().sop.get())});
            removeUnitRow(unit);
        });
}

void OfficeTab::removeUnitRow(const workflow::UnitId &unit)
{
    for (int row = m_ui->unitsTable->rowCount() - 1; row >= 0; --row) {
        const QVariant id = m_ui->unitsTable->item(row, UnitName)->data(Qt::UserRole);
        if (id.toString().toStdString() == unit.text)
            m_ui->unitsTable->removeRow(row);
    }
    offerSaving();
}

std::vector<service::Unit> OfficeTab::units() const
{
    std::vector<service::Unit> units;
    for (int row = 0; row < m_ui->unitsTable->rowCount(); ++row) {
        const QTableWidgetItem *name = m_ui->unitsTable->item(row, UnitName);
        const QTableWidgetItem *shortName = m_ui->unitsTable->item(row, UnitShortName);
        service::Unit unit{{name->data(Qt::UserRole).toString().toStdString()},
                           trimmed(name->text()),
                           shortName ? trimmed(shortName->text()) : std::string()};
        if (unit.id.text.empty() && unit.name.empty())
            continue; // a new row that was left alone
        if (unit.id.text.empty())
            unit.id = newId(name->text().trimmed(), units);
        if (unit.shortName.empty())
            unit.shortName = unit.name;
        units.push_back(std::move(unit));
    }
    return units;
}

service::Letterhead OfficeTab::letterhead() const
{
    service::Letterhead letterhead;
    letterhead.address = trimmed(m_ui->addressEdit->text());
    letterhead.phone = trimmed(m_ui->phoneEdit->text());
    letterhead.email = trimmed(m_ui->emailEdit->text());
    letterhead.website = trimmed(m_ui->websiteEdit->text());
    for (const QString &line : m_ui->linesEdit->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        letterhead.lines.push_back(trimmed(line));
    return letterhead;
}

OfficeChange OfficeTab::typed() const
{
    return [name = trimmed(m_ui->nameEdit->text()), place = trimmed(m_ui->placeEdit->text()),
            head = head(), letterhead = letterhead(), units = units()](service::Office &office) {
        office.name = name;
        office.place = place;
        office.head = head;
        office.letterhead = letterhead;
        office.units = units;
    };
}

void OfficeTab::offerSaving()
{
    if (m_isFilling || !atHand().office)
        return;
    const bool isChanged = isDirty();
    m_ui->saveButton->setEnabled(isChanged);
    m_ui->resetButton->setEnabled(isChanged);
}

} // namespace himpun::app
