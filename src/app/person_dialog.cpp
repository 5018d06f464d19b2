// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_dialog.h"

#include "himpun/models/shown.h"
#include "theme.h"
#include "ui_person_dialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>

#include <algorithm>

namespace himpun::app
{

namespace
{

enum Column { Title, Unit, From, To };
constexpr int longestId = 60;

const char *const grades[] = {"I/a",  "I/b",   "I/c",   "I/d",   "II/a",  "II/b", "II/c",
                              "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b",
                              "IV/c", "IV/d",  "IV/e",  "I",     "II",    "III",  "IV",
                              "V",    "VI",    "VII",   "VIII",  "IX",    "X",    "XI",
                              "XII",  "XIII",  "XIV",   "XV",    "XVI",   "XVII"};

using models::shown;

std::string typed(const QString &text)
{
    return text.trimmed().toStdString();
}

QString isoOf(const std::optional<base::Date> &date)
{
    return date ? shown(base::toIso(*date)) : QString();
}

} // namespace

PersonDialog::PersonDialog(std::shared_ptr<const service::Office> office,
                           const service::Official *before, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::PersonDialog>()),
      m_office(std::move(office)),
      m_before(before)
{
    m_ui->setupUi(this);
    resize(scaled(minimumWidth()), height());
    m_ui->faultNotice->hide();
    m_ui->rankBox->addItem(tr("tanpa golongan"), QString());
    for (const char *grade : grades)
        m_ui->rankBox->addItem(shown(service::Rank::parse(grade)->label()),
                               QString::fromLatin1(grade));
    QTableWidget *table = m_ui->positionsTable;
    table->setHorizontalHeaderLabels({tr("Nama jabatan"), tr("Bidang"), tr("Sejak"), tr("Sampai")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height());
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    table->horizontalHeader()->resizeSection(Unit, 26 * digit);
    table->horizontalHeader()->resizeSection(From, 14 * digit);
    table->horizontalHeader()->resizeSection(To, 14 * digit);
    connect(m_ui->addPositionButton, &QPushButton::clicked, this, [this, table] {
        addPositionRow({});
        table->setCurrentCell(table->rowCount() - 1, Title);
        table->editItem(table->currentItem());
    });
    connect(m_ui->removePositionButton, &QPushButton::clicked, table,
            [table] { table->removeRow(table->currentRow()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PersonDialog::accept);
    setWindowTitle(before ? tr("Ubah orang") : tr("Tambah orang"));
    if (before)
        fill(*before);
}

PersonDialog::~PersonDialog() = default;

void PersonDialog::fill(const service::Official &official)
{
    m_ui->nameEdit->setText(shown(official.name));
    m_ui->nipEdit->setText(official.nip ? shown(official.nip->formatted()) : QString());
    m_ui->nipEdit->setReadOnly(true);
    m_ui->nipEdit->setToolTip(tr("Nama orang dalam jejak melekat pada NIP ini. Bila NIP-nya salah, "
                                 "tambahkan orang baru dengan NIP yang benar."));
    m_ui->rankBox->setCurrentIndex(
        official.rank ? m_ui->rankBox->findData(shown(official.rank->grade())) : 0);
    for (const service::Position &position : official.positions)
        addPositionRow(position);
}

void PersonDialog::addPositionRow(const service::Position &position)
{
    QTableWidget *table = m_ui->positionsTable;
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, Title, new QTableWidgetItem(shown(position.title)));
    table->setCellWidget(row, Unit, unitBox(position.unit));
    table->setItem(row, From, new QTableWidgetItem(isoOf(position.from)));
    table->setItem(row, To, new QTableWidgetItem(isoOf(position.to)));
}

QComboBox *PersonDialog::unitBox(const std::optional<workflow::UnitId> &chosen)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Bidang"));
    box->addItem(tr("seluruh kantor"), QString());
    for (const service::Unit &unit : m_office->units)
        box->addItem(shown(unit.shortName), shown(unit.id.text));
    box->setCurrentIndex(chosen ? box->findData(shown(chosen->text)) : 0);
    return box;
}

service::Position PersonDialog::positionAt(int row, QStringList &faults) const
{
    const QTableWidget *table = m_ui->positionsTable;
    service::Position position;
    position.title = typed(table->item(row, Title)->text());
    const auto *box = qobject_cast<const QComboBox *>(table->cellWidget(row, Unit));
    if (const QString unit = box->currentData().toString(); !unit.isEmpty())
        position.unit = workflow::UnitId{unit.toStdString()};
    const auto dateIn = [&](Column column) {
        const QString text = table->item(row, column)->text().trimmed();
        const auto date = base::parseDate(text.toStdString());
        if (!date && !text.isEmpty())
            faults << tr("“%1” bukan tanggal. Tulis seperti 2026-01-31.").arg(text);
        return date;
    };
    position.from = dateIn(From);
    position.to = dateIn(To);
    return position;
}

workflow::OfficialId PersonDialog::idFor(const service::Official &official) const
{
    if (m_before)
        return m_before->id;
    if (official.nip)
        return {official.nip->digits()};
    static const QRegularExpression unusual(QStringLiteral("[^a-z0-9]+"));
    const QString base =
        shown(official.name).toLower().replace(unusual, QStringLiteral("-")).left(longestId);
    workflow::OfficialId id{base.toStdString()};
    for (int number = 2; m_office->find(id); ++number)
        id.text = (base + u'-' + QString::number(number)).toStdString();
    return id;
}

service::Official PersonDialog::edited(QStringList &faults) const
{
    service::Official official;
    official.name = typed(m_ui->nameEdit->text());
    const QString number = m_ui->nipEdit->text().trimmed();
    official.nip = service::Nip::parse(number.toStdString());
    if (!official.nip && !number.isEmpty())
        faults << tr("NIP terdiri atas 18 angka; kosongkan bila orang ini tidak memilikinya.");
    if (official.name.empty())
        faults << tr("Nama belum diisi.");
    official.id = idFor(official);
    if (!m_before && m_office->find(official.id))
        faults << tr("Orang dengan NIP ini sudah ada dalam daftar.");
    official.rank = service::Rank::parse(m_ui->rankBox->currentData().toString().toStdString());
    for (int row = 0; row < m_ui->positionsTable->rowCount(); ++row)
        official.positions.push_back(positionAt(row, faults));
    return official;
}

void PersonDialog::showFaults(const QStringList &faults)
{
    m_ui->faultNotice->setVisible(!faults.isEmpty());
    m_ui->faultLabel->setText(faults.join(u'\n'));
}

void PersonDialog::accept()
{
    QStringList faults;
    const OfficeChange change = [official = edited(faults)](service::Office &office) {
        const auto known = std::ranges::find(office.officials, official.id, &service::Official::id);
        if (known != office.officials.end())
            *known = official;
        else
            office.officials.push_back(official);
    };
    if (faults.isEmpty())
        faults = faultsOf(with(*m_office, change));
    showFaults(faults);
    if (!faults.isEmpty())
        return;
    emit wanted(change);
    QDialog::accept();
}

} // namespace himpun::app
