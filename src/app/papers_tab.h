// SPDX-License-Identifier: GPL-3.0-or-later
// Dokumen: what the steps put out, and the data document made from it all.
#pragma once

#include "cycle_tab.h"
#include "himpun/document/render.h"
#include "himpun/models/papers_model.h"
#include "himpun/text/edition.h"
#include "long_work.h"

#include <filesystem>
#include <memory>

class QSortFilterProxyModel;

namespace Ui
{
class PapersTab;
}

namespace himpun::app
{

class PapersTab : public CycleTab
{
    Q_OBJECT
public:
    explicit PapersTab(Workplace workplace, QWidget *parent = nullptr);
    ~PapersTab() override;

    void showBoard(const Board &board) override;
    void makePdf();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Writer = document::Written (*)(const document::Report &report,
                                         const std::filesystem::path &file,
                                         const document::GoOn &goOn);

    void read();
    void showEditions(std::vector<text::Edition> editions);
    void showCorrections();
    void showPapers(std::vector<reading::Paper> papers);
    void make(const QString &ending, const QString &filter, Writer writer);
    void tellMade(const QString &file, const document::Written &written);
    void showNotice(const QString &kind, const QString &sentence);
    void showKind();
    const reading::Paper *chosenFile() const; ///< attached or evidence; nullptr where neither is
    void showFile();

    std::unique_ptr<Ui::PapersTab> m_ui;
    models::PapersModel m_model;
    QSortFilterProxyModel *m_filter;
    std::vector<text::Edition> m_editions;
    Board m_board;
    Board m_read;   ///< whose papers are shown: they are looked for when somebody looks
    QString m_made; ///< the last file that was written
    LongWork m_work;
};

} // namespace himpun::app
