// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing one sees: which file, and who sits here.
#pragma once

#include "himpun/text/message.h"
#include "sign_in.h"

namespace Ui
{
class StartPage;
}

namespace himpun::app
{

class StartPage : public QWidget
{
    Q_OBJECT
public:
    /// \a backstage outlives it.
    explicit StartPage(Backstage &backstage, QWidget *parent = nullptr);
    ~StartPage() override;

    void askFile();
    void askPerson(SignIn::Welcome welcome);
    void showBusy(const QString &sentence);
    void showTrouble(const text::Message &message); ///< and asks for a file

signals:
    void practiceWanted(const QString &sop);
    void newPracticeWanted(const QString &sop); ///< instead of the one that was begun
    void fileWanted();
    void recentWanted(const QString &file);
    void newOfficeWanted();
    void entered(const QString &official);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showStep(QWidget *step);
    void offerPractice();
    void fillPractice();
    QString chosenPractice() const;
    void showPractice();
    void showRecentFiles();

    std::unique_ptr<Ui::StartPage> m_ui;
    SignIn *m_signIn;
};

} // namespace himpun::app
