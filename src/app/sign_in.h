// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits here: chosen from the people of the office, and shown by his password.
#pragma once

#include "backstage.h"
#include "himpun/models/people_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <map>
#include <memory>
#include <set>

namespace Ui
{
class SignIn;
}

namespace himpun::app
{

class SignIn : public QWidget
{
    Q_OBJECT
public:
    /// \a backstage outlives it.
    explicit SignIn(Backstage &backstage, QWidget *parent = nullptr);
    ~SignIn() override;

    struct Welcome {
        std::shared_ptr<const service::Office> office;
        base::Date today;
        QString lastOfficial;    ///< chosen beforehand; may be nobody's
        bool isPractice = false; ///< says with which password everybody gets in
        bool isReadOnly = false; ///< no first password can be made
    };
    void ask(Welcome welcome);

signals:
    void entered(const QString &official); ///< and he is who he says
    void otherFileWanted();

private:
    void learnWhoHasPassword();
    void showPractice(const service::Official *awaited);
    void search(const QString &text);
    void showPerson();
    void complain(const QString &sentence);
    void enter();
    void check(const workflow::OfficialId &official);
    void make(const workflow::OfficialId &official);
    void setBusy(bool isBusy);
    QString whyMakesPassword() const;
    bool makesPassword() const; ///< the person chosen has none yet
    workflow::OfficialId chosen() const;

    Backstage &m_backstage;
    std::unique_ptr<Ui::SignIn> m_ui;
    Welcome m_welcome;
    models::PeopleModel m_people;
    QSortFilterProxyModel m_found;
    std::set<workflow::OfficialId> m_withPassword;
    std::map<workflow::OfficialId, store::PasswordReset> m_resets; ///< of those without one
};

} // namespace himpun::app
