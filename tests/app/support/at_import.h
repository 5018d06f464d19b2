// SPDX-License-Identifier: GPL-3.0-or-later
// Before the window that reads a perjanjian kinerja from a file.
#pragma once

#include "at_settings.h"

#include "agreement_table.h"
#include "book_view.h"
#include "import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>

namespace himpun::app::support
{

using models::DoubtsModel;

class AtImport : public AtSettingsPage
{
protected:
    AtImport() { AtSettingsPage::open(SettingsPart::Indicators); }
    ~AtImport() override
    {
        delete m_dialog;
        counter.settle();
    }

    static QString sample(const char *name)
    {
        return QStringLiteral(HIMPUN_SOURCE_DIR "/tests/data/agreements/")
               + QString::fromUtf8(name);
    }
    QString fileWith(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room for a file");
        file.write(content);
        return file.fileName();
    }
    void import(const QString &path)
    {
        counter.prompter.fileToOpen = path;
        press("importButton");
        m_dialog = page.findChildren<ImportDialog *>().back(); // others are on their way out
        settle();
    }
    /// As one whose file does not say whose agreement it is.
    void importRows(const QByteArray &rows)
    {
        import(fileWith("pk.csv", rows));
        chooseUnit();
    }
    void chooseUnit() { choose("unitBox", QString::fromStdString(unit().name)); }
    /// Keys reach the box without moving the focus away from it afterwards.
    void typeInto(QSpinBox &spin, const char *digits)
    {
        spin.setFocus();
        spin.selectAll();
        QTest::keyClicks(&spin, QString::fromUtf8(digits));
    }
    void settle()
    {
        counter.settle();
        while (m_dialog && m_dialog->isBusy()) {
            QTest::qWait(1);
            counter.settle();
        }
    }
    ImportDialog &dialog() { return *m_dialog; }
    template <class Widget>
    Widget &in(const char *name)
    {
        return *child<Widget>(*m_dialog, name);
    }
    QString text(const char *label) { return in<QLabel>(label).text(); }
    bool mayTake() { return in<QPushButton>("takeButton").isEnabled(); }
    void step(int number)
    {
        in<QTabWidget>("steps").setCurrentIndex(number - 1);
        settle();
    }

    // the first step
    void chooseColumn(int column)
    {
        auto &view = in<BookView>("mapView");
        view.setCurrentIndex(view.model()->index(view.currentIndex().row(), column));
    }
    void mean(int column, const char *words)
    {
        chooseColumn(column);
        choose("meaningBox", QString::fromUtf8(words));
    }
    void choose(const char *box, const QString &words)
    {
        auto &combo = in<QComboBox>(box);
        const int row = combo.findText(words);
        ASSERT_GE(row, 0) << words.toStdString();
        combo.setCurrentIndex(row);
        emit combo.activated(row);
        settle();
    }
    QString header(int column)
    {
        return in<BookView>("mapView").model()->headerData(column, Qt::Horizontal).toString();
    }

    // the second
    QTableView &doubts() { return in<QTableView>("doubtsTable"); }
    QString doubt(int row, DoubtsModel::Column column)
    {
        return doubts().model()->index(row, column).data().toString();
    }
    void pressInDialog(const char *button)
    {
        QTest::mouseClick(child<QAbstractButton>(*m_dialog, button), Qt::LeftButton);
        settle();
    }
    void answer(const char *typed)
    {
        in<QLineEdit>("answerEdit").setText(QString::fromUtf8(typed));
        pressInDialog("answerButton");
    }

    // the third
    QStringList changes()
    {
        const auto *model = in<QTreeView>("changesTree").model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines << model->index(row, 0).data().toString();
        return lines;
    }

    void takeAndSave()
    {
        pressInDialog("takeButton");
        press("saveButton");
        refresh();
    }
    const service::Unit &unit() { return counter.seat.office->units.front(); }
    indicator::Form form(int year = 2026)
    {
        const service::Office now = office();
        const auto *agreement = now.agreement(unit().id, year);
        return agreement ? agreement->form : indicator::Form();
    }
    AgreementTable &table() { return shown<AgreementTable>("indicatorsTable"); }

    QTemporaryDir m_folder;
    QPointer<ImportDialog> m_dialog;
};

inline constexpr auto plainRows = "PERJANJIAN KINERJA TAHUN 2027\n"
                                  "No,Sasaran,Indikator Kinerja,Satuan,Target\n"
                                  "1,Meningkatnya pasar,Jumlah pasar tertib,Pasar,12\n"
                                  "2,Meningkatnya pasar,Indeks kepuasan,Nilai,\"85,5\"\n";

} // namespace himpun::app::support
