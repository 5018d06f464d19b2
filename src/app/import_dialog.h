// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement out of a spreadsheet, in three steps: its tables, its doubtful cells, what would
// change.  Nothing is taken before the person says so.
#pragma once

#include "agreement_import.h"

#include <QDialog>

namespace Ui
{
class ImportDialog;
}

namespace himpun::app
{

struct TakenAgreement {
    reading::AgreementKey key;
    reading::AgreementDraft draft;
    QString file;
    std::size_t guessed = 0; ///< indicators of which something was guessed
};

class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// As AgreementImport takes them.
    ImportDialog(const Workplace &workplace, service::Office office,
                 const reading::AgreementKey &at, QWidget *parent);
    ~ImportDialog() override;

    /// Empty where the person thought better.
    static QString askForFile(Prompter &prompter, QWidget *parent);
    void open(const QString &path); ///< and shows itself
    bool isBusy() const { return m_import.isBusy(); }
    void reject() override; ///< asks first where answers would be lost

signals:
    void taken(const himpun::app::TakenAgreement &agreement);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectImport();
    void readOther();
    void read(const QString &path);
    void begin();
    void beginInstead();
    void showRefusal(const text::Message &why);
    void showOldFile(); ///< again, or leaves where there is none
    void showState();
    void goOn();
    void take();
    void leave(); ///< and is gone, once nothing runs any more
    void showSentence();
    bool mayLeave();
    QString whatIsMissing() const;
    QString whatIsToCome() const;

    Workplace m_workplace;
    AgreementImport m_import;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    QString m_told; ///< what else the last change has changed
};

/// The one file that is dragged; empty where it is none or several.
QString draggedFile(const QDropEvent &event);

} // namespace himpun::app
