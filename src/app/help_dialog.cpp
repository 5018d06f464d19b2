// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_dialog.h"

#include "commands.h"
#include "ui_help_dialog.h"

#include <QFile>

namespace himpun::app
{

namespace
{

QString markdownOf(const QString &topic)
{
    QFile file(QStringLiteral(":/himpun/panduan/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2); // "# Tugas Saya"
}

QString shortcutTable()
{
    QString table = QStringLiteral("\n\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                        .arg(HelpDialog::tr("Pintasan di setiap halaman"), HelpDialog::tr("tombol"),
                             HelpDialog::tr("yang terjadi"));
    for (const CommandSpec &command : commandTable)
        table += QStringLiteral("| **%1** | %2 |\n").arg(shortcutOf(command), sentenceOf(command));
    return table;
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::HelpDialog>())
{
    m_ui->setupUi(this);
    for (const QString &topic : topics())
        m_ui->topicBox->addItem(titleOf(markdownOf(topic)), topic);
    connect(m_ui->topicBox, &QComboBox::currentIndexChanged, this, &HelpDialog::showChosen);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    showChosen();
}

HelpDialog::~HelpDialog() = default;

QStringList HelpDialog::topics()
{
    return {QStringLiteral("mulai"),       QStringLiteral("tugas-saya"), QStringLiteral("siklus"),
            QStringLiteral("satu-siklus"), QStringLiteral("isian"),      QStringLiteral("periksa"),
            QStringLiteral("sop"),         QStringLiteral("pengaturan")};
}

void HelpDialog::showTopic(const QString &topic)
{
    m_ui->topicBox->setCurrentIndex(std::max(0, m_ui->topicBox->findData(topic)));
}

void HelpDialog::showChosen()
{
    m_ui->text->setMarkdown(markdownOf(m_ui->topicBox->currentData().toString()) + shortcutTable());
}

} // namespace himpun::app
