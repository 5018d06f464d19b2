// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_prompter.h"

#include "paste_dialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace himpun::app
{

namespace
{

struct Asking {
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

} // namespace

void WindowPrompter::tell(QWidget *parent, const text::Message &message)
{
    QMessageBox box(QMessageBox::Warning, Asking::tr("Belum terlaksana"),
                    QString::fromStdString(message.happened), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QStringLiteral("%1\n%2\n\n[%3]")
                               .arg(QString::fromStdString(message.state),
                                    QString::fromStdString(message.advice),
                                    QString::fromStdString(message.code)));
    box.addButton(Asking::tr("Tutup"), QMessageBox::AcceptRole);
    box.exec();
}

std::optional<workflow::Command> WindowPrompter::askAct(QWidget *parent,
                                                        const ActQuestion &question)
{
    ActDialog dialog(question, m_checkPassword, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.command();
}

bool WindowPrompter::confirm(QWidget *parent, const QString &sentence, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), sentence,
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    auto *agreed = box.addButton(yes, QMessageBox::AcceptRole);
    agreed->setProperty("primary", true);
    box.addButton(Asking::tr("Batal"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == agreed;
}

std::optional<QString> WindowPrompter::askWords(QWidget *parent, const QString &title,
                                                const QString &question, const QString &before)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    dialog.setTextValue(before);
    dialog.setOkButtonText(Asking::tr("Simpan"));
    dialog.setCancelButtonText(Asking::tr("Batal"));
    dialog.resize(460, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

std::optional<std::vector<CellText>> WindowPrompter::askPasted(QWidget *parent,
                                                               const Pasted &pasted)
{
    PasteDialog dialog(pasted, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.cells();
}

QString WindowPrompter::askFileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

void WindowPrompter::showFile(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString WindowPrompter::askFileToSave(QWidget *parent, const QString &title, const QString &name,
                                      const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

} // namespace himpun::app
