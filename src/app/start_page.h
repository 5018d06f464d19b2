// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing one sees: which file, and who sits here.
#pragma once

#include "himpun/models/people_model.h"
#include "himpun/text/message.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <memory>

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
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    void askFile();
    void askPerson(std::shared_ptr<const service::Office> office, base::Date today,
                   const QString &lastOfficial);
    void showBusy(const QString &sentence);
    void showTrouble(const text::Message &message);

signals:
    void practiceWanted(const QString &sop);
    void fileWanted();
    void newFileWanted();
    void entered(const QString &official);

protected:
    void changeEvent(QEvent *event) override;

private:
    void enter();
    void search(const QString &text);

    std::unique_ptr<Ui::StartPage> m_ui;
    models::PeopleModel m_people;
    QSortFilterProxyModel m_found;
};

} // namespace himpun::app
