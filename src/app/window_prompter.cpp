// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_prompter.h"

#include "himpun/text/usage.h"
#include "paste_dialog.h"
#include "settings.h"
#include "words_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>
#include <QUrl>

namespace himpun::app
{

namespace
{

struct Asking {
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

/// Where the person found the last file; at first where documents are kept.
QString folderToOpen()
{
    const QString last = settings::lastFolder.read();
    return QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The box has dressed its buttons already.
void makePrimary(QPushButton &button)
{
    button.setProperty("primary", true);
    button.style()->polish(&button);
}

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

bool WindowPrompter::confirm(QWidget *parent, const QString &sentence, const QString &yes,
                             const QString &no)
{
    QMessageBox box(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), sentence,
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const bool isUsual = no.isEmpty();
    auto *agreed = box.addButton(yes, isUsual ? QMessageBox::AcceptRole : QMessageBox::RejectRole);
    auto *refused = box.addButton(isUsual ? Asking::tr("Batal") : no,
                                  isUsual ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
    QPushButton *usual = isUsual ? agreed : refused;
    box.setEscapeButton(refused);
    makePrimary(*usual);
    box.setDefaultButton(usual);
    box.exec();
    return box.clickedButton() == agreed;
}

std::optional<QString> WindowPrompter::askWords(QWidget *parent, const QString &title,
                                                const QString &question, const QString &before)
{
    WordsDialog dialog(title, question, before, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.words();
}

std::optional<PastedTexts> WindowPrompter::askPasted(QWidget *parent, const Pasted &pasted)
{
    PasteDialog dialog(pasted, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.texts();
}

QString WindowPrompter::askFileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    const QString file = QFileDialog::getOpenFileName(parent, title, folderToOpen(), filter);
    if (!file.isEmpty())
        settings::lastFolder.write(QFileInfo(file).absolutePath());
    return file;
}

void WindowPrompter::showFile(QWidget *parent, const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        tell(parent, text::noProgramFor(QDir::toNativeSeparators(path).toStdString()));
}

QString WindowPrompter::askFileToSave(QWidget *parent, const QString &title, const QString &name,
                                      const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

} // namespace himpun::app
