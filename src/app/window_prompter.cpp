// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_prompter.h"

#include "himpun/text/usage.h"
#include "paste_dialog.h"
#include "settings.h"
#include "theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
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

void acceptWithCtrlEnter(QDialog &dialog)
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | enter), &dialog),
                         &QShortcut::activated, &dialog, &QDialog::accept);
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
    auto *agreed = box.addButton(yes, QMessageBox::AcceptRole);
    auto *refused = box.addButton(no.isEmpty() ? Asking::tr("Batal") : no, QMessageBox::RejectRole);
    QPushButton *usual = no.isEmpty() ? agreed : refused;
    usual->setProperty("primary", true);
    box.setDefaultButton(usual);
    box.exec();
    return box.clickedButton() == agreed;
}

std::optional<QString> WindowPrompter::askWords(QWidget *parent, const QString &title,
                                                const QString &question, const QString &before)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setLabelText(question);
    dialog.setTextValue(before);
    dialog.setOkButtonText(Asking::tr("Simpan"));
    dialog.setCancelButtonText(Asking::tr("Batal"));
    dialog.resize(scaled(460), scaled(200));
    if (auto *edit = dialog.findChild<QPlainTextEdit *>()) {
        edit->setTabChangesFocus(true);
        edit->setAccessibleName(question);
    }
    if (auto *buttons = dialog.findChild<QDialogButtonBox *>()) {
        buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
        buttons->button(QDialogButtonBox::Ok)->setToolTip(QStringLiteral("Ctrl+Enter"));
    }
    acceptWithCtrlEnter(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
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
