// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_map_pane.h"

#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "sheet_reading.h"
#include "ui_import_map_pane.h"

#include <QSignalBlocker>

namespace himpun::app
{

using models::shown;
using service::Meaning;

namespace
{

constexpr int meaningRole = Qt::UserRole, periodRole = Qt::UserRole + 1;

models::ColumnMeaning chosenIn(const QComboBox &box)
{
    return {static_cast<Meaning>(box.currentData(meaningRole).toInt()),
            calendar::Period::parse(box.currentData(periodRole).toString().toStdString())};
}

constexpr int noYear = 1999; // the box shows words instead
constexpr int firstYear = noYear + 1;

QString codeOf(const std::optional<calendar::Period> &period)
{
    return period ? shown(period->toString()) : QString();
}

} // namespace

ImportMapPane::ImportMapPane(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportMapPane>())
{
    m_ui->setupUi(this);
    m_ui->mapSplitter->setStretchFactor(0, 1);
    m_ui->mapSplitter->setStretchFactor(1, 4);
    m_ui->mapView->show(m_sheet);
    connectControls();
}

ImportMapPane::~ImportMapPane() = default;

void ImportMapPane::connectControls()
{
    connect(m_ui->unitBox, &QComboBox::activated, this,
            [this] { m_import->setUnit({m_ui->unitBox->currentData().toString().toStdString()}); });
    m_ui->yearSpin->setMinimum(noYear);
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &ImportMapPane::setYear);
    connect(m_ui->revisionButton, &QRadioButton::toggled, this,
            [this](bool isRevision) { m_import->setRevision(isRevision); });
    connect(m_ui->fromBox, &QComboBox::activated, this, [this] {
        const QString code = m_ui->fromBox->currentData().toString();
        if (const auto first = calendar::Period::parse(code.toStdString()))
            m_import->setFirst(*first);
    });
    connect(m_ui->tablesList, &QListWidget::currentRowChanged, this, &ImportMapPane::showTable);
    connect(m_ui->tablesList, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        m_import->take(static_cast<std::size_t>(m_ui->tablesList->row(item)),
                       item->checkState() == Qt::Checked);
    });
    connect(m_ui->addButton, &QPushButton::clicked, this, &ImportMapPane::addTable);
    connect(m_ui->sheetBox, &QComboBox::activated, this, &ImportMapPane::showSheet);
    connect(m_ui->firstSpin, &QSpinBox::valueChanged, this, &ImportMapPane::setRows);
    connect(m_ui->lastSpin, &QSpinBox::valueChanged, this, &ImportMapPane::setRows);
    connect(m_ui->meaningBox, &QComboBox::activated, this, &ImportMapPane::setMeaning);
    connect(m_ui->mapView, &BookView::meaningWanted, this, &ImportMapPane::openMeanings);
    connect(m_ui->mapView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportMapPane::showColumn);
}

void ImportMapPane::follow(AgreementImport &import)
{
    m_import = &import;
    connect(&import, &AgreementImport::opened, this, &ImportMapPane::begin);
    connect(&import, &AgreementImport::mapChanged, this, &ImportMapPane::showMap);
    connect(&import, &AgreementImport::changed, this, &ImportMapPane::showReading);
}

void ImportMapPane::begin()
{
    const QSignalBlocker blocked(m_ui->unitBox);
    m_ui->unitBox->clear();
    for (const service::Unit &unit : m_import->office().units)
        m_ui->unitBox->addItem(shown(unit.name), shown(unit.id.text));
    m_ui->sheetBox->clear();
    const int sheets = static_cast<int>(m_import->book()->sheets.size());
    for (int sheet = 0; sheet < sheets; ++sheet)
        m_ui->sheetBox->addItem(models::sheetName(sheet, *m_import->book()));
    m_table = -1;
    m_sheet.show(m_import->book(), 0);
    showMap();
    if (m_ui->tablesList->count() > 0)
        m_ui->tablesList->setCurrentRow(0);
    showTable(m_ui->tablesList->currentRow());
}

void ImportMapPane::showMap()
{
    const intake::AgreementMap &map = m_import->map().map;
    const QSignalBlocker quietYear(m_ui->yearSpin), noRevision(m_ui->revisionButton);
    m_ui->unitBox->setCurrentIndex(m_ui->unitBox->findData(shown(map.unit.text)));
    m_ui->yearSpin->setValue(m_import->knowsYear() ? m_import->wantedYear() : noYear);
    m_ui->firstButton->setChecked(!map.isRevision);
    m_ui->revisionButton->setChecked(map.isRevision);
    listTables();
    showNotice();
    if (m_meaningsOf != map.year)
        fillMeanings();
    m_sheet.mark(readingOf(*m_import, m_sheet.sheetNumber(), m_table));
    showRows();
    showColumn();
    fillPeriods();
}

void ImportMapPane::showReading()
{
    m_sheet.mark(readingOf(*m_import, m_sheet.sheetNumber(), m_table));
    fillPeriods();
}

QString ImportMapPane::lineOf(std::size_t number) const
{
    const intake::Table &table = m_import->map().map.tables[number];
    QStringList what;
    if (table.find(Meaning::Name))
        what << tr("indikator");
    if (table.find(Meaning::Program) && table.find(Meaning::Ceiling))
        what << tr("pagu program");
    if (!intake::isMeant(table, m_import->map().map))
        what = {tr("⚠ milik bidang atau tahun lain, tidak dibaca")};
    const QString brings =
        canBeRead(table) ? what.join(QStringLiteral(", ")) : tr("⚠ arti kolomnya belum dipilih");
    return tr("%1, baris %2–%3: %4")
        .arg(models::sheetName(table.sheet, *m_import->book()))
        .arg(table.firstRow + 1)
        .arg(table.lastRow + 1)
        .arg(brings);
}

void ImportMapPane::listTables()
{
    const ImportMap &map = m_import->map();
    const QSignalBlocker blocked(m_ui->tablesList);
    const int count = static_cast<int>(map.takes.size());
    while (m_ui->tablesList->count() > count)
        delete m_ui->tablesList->takeItem(count);
    while (m_ui->tablesList->count() < count)
        m_ui->tablesList->addItem(QString());
    for (int row = 0; row < count; ++row) {
        QListWidgetItem *item = m_ui->tablesList->item(row);
        item->setText(lineOf(static_cast<std::size_t>(row)));
        item->setCheckState(map.takes[static_cast<std::size_t>(row)] ? Qt::Checked : Qt::Unchecked);
    }
}

void ImportMapPane::showNotice()
{
    QStringList notices;
    if (m_import->map().map.tables.empty())
        notices << tr("Tidak ditemukan tabel yang kepalanya menyebut indikator dan target, atau "
                      "program dan anggaran. Pilih baris kepala tabelnya di lembar, tekan “%1”, "
                      "lalu pilih arti tiap kolom.")
                       .arg(m_ui->addButton->text().remove(u'&'));
    const intake::AgreementMap &proposed = m_import->proposed();
    if (!m_import->knowsUnit())
        notices << (proposed.units.empty()
                        ? tr("Berkas ini tidak menyebut bidang yang dikenal; pilih bidangnya.")
                        : tr("Berkas ini menyebut beberapa bidang; pilih satu."));
    if (!m_import->knowsYear())
        notices << (proposed.years.empty() ? tr("Berkas ini tidak menyebut tahunnya; isi tahunnya.")
                                           : tr("Berkas ini menyebut beberapa tahun; pilih satu."));
    m_ui->mapNotice->setVisible(!notices.isEmpty());
    m_ui->noticeLabel->setText(notices.join(u' '));
}

void ImportMapPane::fillMeanings()
{
    m_meaningsOf = m_import->map().map.year;
    m_ui->meaningBox->clear();
    for (const models::ColumnMeaning &meaning : models::allMeanings(m_meaningsOf)) {
        m_ui->meaningBox->addItem(models::label(meaning));
        const int last = m_ui->meaningBox->count() - 1;
        m_ui->meaningBox->setItemData(last, static_cast<int>(meaning.meaning), meaningRole);
        m_ui->meaningBox->setItemData(last, codeOf(meaning.period), periodRole);
    }
}

void ImportMapPane::fillPeriods()
{
    const ImportReading &read = m_import->read();
    const bool revises = m_import->map().map.isRevision && read.revises;
    m_ui->fromCaption->setVisible(revises);
    m_ui->fromBox->setVisible(revises);
    m_ui->fromBox->clear();
    if (!revises)
        return;
    for (const calendar::Period &period : reading::periodsIn(read.map.year, read.kind))
        m_ui->fromBox->addItem(shown(text::period(period)), codeOf(period));
    m_ui->fromBox->setCurrentIndex(m_ui->fromBox->findData(codeOf(read.first)));
}

const intake::Table *ImportMapPane::table() const
{
    const auto &tables = m_import->map().map.tables;
    return 0 <= m_table && m_table < static_cast<int>(tables.size())
               ? &tables[static_cast<std::size_t>(m_table)]
               : nullptr;
}

void ImportMapPane::showTable(int row)
{
    m_table = row;
    if (!table())
        return showSheet(m_sheet.sheetNumber());
    if (table()->sheet != m_sheet.sheetNumber())
        m_sheet.show(m_import->book(), table()->sheet);
    m_ui->sheetBox->setCurrentIndex(table()->sheet);
    m_sheet.mark(readingOf(*m_import, m_sheet.sheetNumber(), m_table));
    const int column = table()->columns.empty() ? 0 : table()->columns.front().column;
    m_ui->mapView->goTo({table()->headerRow, column});
    showRows();
    showColumn();
}

void ImportMapPane::showSheet(int sheet)
{
    const auto &tables = m_import->map().map.tables;
    m_ui->sheetBox->setCurrentIndex(sheet);
    if (table() && table()->sheet == sheet)
        return;
    const auto found = std::ranges::find(tables, sheet, &intake::Table::sheet);
    if (found != tables.end()) {
        const int row = static_cast<int>(found - tables.begin());
        return row == m_ui->tablesList->currentRow() ? showTable(row)
                                                     : m_ui->tablesList->setCurrentRow(row);
    }
    m_table = -1;
    const QSignalBlocker blocked(m_ui->tablesList);
    m_ui->tablesList->setCurrentRow(-1);
    if (m_sheet.sheetNumber() != sheet)
        m_sheet.show(m_import->book(), sheet);
    m_sheet.mark(readingOf(*m_import, sheet));
    m_ui->mapView->goTo({0, 0});
    showRows();
    showColumn();
}

void ImportMapPane::showRows()
{
    const QSignalBlocker noFirst(m_ui->firstSpin), noLast(m_ui->lastSpin);
    const intake::Table *chosen = table();
    m_ui->firstSpin->setEnabled(chosen);
    m_ui->lastSpin->setEnabled(chosen);
    if (!chosen)
        return;
    m_ui->firstSpin->setRange(chosen->headerRow + 2, m_sheet.rowCount());
    m_ui->lastSpin->setRange(chosen->firstRow + 1, m_sheet.rowCount());
    m_ui->firstSpin->setValue(chosen->firstRow + 1);
    m_ui->lastSpin->setValue(chosen->lastRow + 1);
}

void ImportMapPane::finishTyping()
{
    for (QSpinBox *spin : {m_ui->yearSpin, m_ui->firstSpin, m_ui->lastSpin})
        spin->interpretText();
}

/// One step from “pilih” is the year that is likely.
void ImportMapPane::setYear(int year)
{
    if (year != noYear)
        m_import->setYear(m_import->knowsYear() || year != firstYear ? year
                                                                     : m_import->usualYear());
    showMap();
}

void ImportMapPane::setRows()
{
    const int first = m_ui->firstSpin->value() - 1;
    m_import->setRows(static_cast<std::size_t>(m_table), first,
                      std::max(first, m_ui->lastSpin->value() - 1));
}

void ImportMapPane::showColumn()
{
    const QModelIndex at = m_ui->mapView->currentIndex();
    const bool isOfTable = table() && at.isValid();
    m_ui->meaningBox->setEnabled(isOfTable);
    const std::string letter = at.isValid() ? spreadsheet::columnName(at.column()) : std::string();
    m_ui->meaningCaption->setText(tr("&Kolom %1:").arg(shown(letter)));
    m_ui->addButton->setEnabled(at.isValid());
    if (!isOfTable)
        return m_ui->meaningBox->setCurrentIndex(-1);
    const models::ColumnMeaning meaning = meaningOf(*table(), at.column());
    int row = m_ui->meaningBox->count() - 1;
    const auto is = [&](int other) {
        return m_ui->meaningBox->itemData(other, meaningRole).toInt()
                   == static_cast<int>(meaning.meaning)
               && m_ui->meaningBox->itemData(other, periodRole).toString()
                      == codeOf(meaning.period);
    };
    while (row >= 0 && !is(row))
        --row;
    m_ui->meaningBox->setCurrentIndex(row);
}

void ImportMapPane::setMeaning()
{
    const QModelIndex at = m_ui->mapView->currentIndex();
    const models::ColumnMeaning meaning = chosenIn(*m_ui->meaningBox);
    if (meaning == meaningOf(*table(), at.column()))
        return;
    const auto other =
        m_import->setMeaning(static_cast<std::size_t>(m_table), at.column(), meaning);
    if (other)
        emit told(tr("Kolom %1 tidak diambil lagi: artinya sekarang di kolom %2.")
                      .arg(shown(spreadsheet::columnName(*other)),
                           shown(spreadsheet::columnName(at.column()))));
}

void ImportMapPane::openMeanings(int)
{
    if (!m_ui->meaningBox->isEnabled())
        return;
    m_ui->meaningBox->setFocus();
    m_ui->meaningBox->showPopup();
}

void ImportMapPane::addTable()
{
    const int row = m_ui->mapView->currentIndex().row();
    m_import->addTable(m_sheet.sheetNumber(), row);
    m_ui->tablesList->setCurrentRow(m_ui->tablesList->count() - 1);
    m_ui->mapView->setFocus();
}

} // namespace himpun::app
