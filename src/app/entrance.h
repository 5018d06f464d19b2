// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to somebody who sits in an office: which file, made or opened, and who.
#pragma once

#include "himpun/text/language.h"
#include "workplace.h"

#include <QObject>

class QScrollArea;
class QStackedWidget;

namespace himpun::app
{

class FirstRun;
class StartPage;

class Entrance : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the entrance; the seat is filled and emptied here alone.
    Entrance(Backstage &backstage, Prompter &prompter, Seat &seat, const base::Clock &clock);
    ~Entrance() override;

    QWidget *page() const; ///< shown while nobody sits here; whoever puts it into a window owns it

    void openFile(const QString &file);
    void openPractice(const QString &sop); ///< as it was left, or a new one
    void askFile();                        ///< which one, and opens it
    void openAgain();                      ///< the same file: perhaps it may be written by now

    /// Nobody sits here any more: asks who comes next.
    void leave();

signals:
    void opening(); ///< another file, or the same one anew
    void entered();
    void left();

private:
    void askNewPractice(const QString &sop);
    void makePractice(const QString &sop);
    void furnishFirstRun();
    void makeFile(const service::Office &office, const sop::Sop &sop);
    void open(Backstage::Opener opener, const QString &file, const QString &busy);
    void opened(const std::optional<service::Trouble> &trouble);
    void remember();
    void showTrouble(const service::Trouble &trouble);
    void enter(const QString &official);
    base::Date today() const;

    Backstage &m_backstage;
    Prompter &m_prompter;
    Seat &m_seat;
    const base::Clock &m_clock;
    QStackedWidget *m_page;
    StartPage *m_start;
    QScrollArea *m_startArea;
    FirstRun *m_firstRun; ///< made when somebody wants a new office
    text::Language m_firstRunLanguage = text::Language::Indonesian;
    bool m_isMaking = false; ///< its file is being written
    bool m_isNewPractice = false;
    QString m_file;
};

} // namespace himpun::app
