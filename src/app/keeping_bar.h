// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar says of the file itself: saved when, copied when, and whether it still says
// what was written into it.
#pragma once

#include "long_work.h"
#include "workplace.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class KeepingBar;
}

namespace himpun::app
{

class KeepingBar : public QWidget
{
    Q_OBJECT
public:
    explicit KeepingBar(Workplace workplace, QWidget *parent = nullptr);
    ~KeepingBar() override;

    void openFor(const QString &file); ///< checks it, beside everything else
    void close();                      ///< stops whatever is under way, but for a backup
    void forget();                     ///< another file comes; a backup of this one goes on
    bool mayClose();                   ///< asks, where that would give a backup up
    void showSaved();                  ///< something was written just now

    void check();
    void backUp(); ///< asks where to

signals:
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Integrity { Unknown, Sound, Broken };

    void work(const QString &words, LongWork::Job job, std::function<void()> then);
    void checked(const store::VerifyReport &report, bool isAsked);
    void copied(const QString &original, const QString &copy, const store::VerifyReport &report);
    void tell(const service::Trouble &trouble, const std::string &file);
    void check(bool isAsked);
    void showState();
    QString time(base::Instant at) const;
    calendar::Zone zone() const;

    Workplace m_workplace;
    std::unique_ptr<Ui::KeepingBar> m_ui;
    LongWork m_work;
    QString m_file;
    Integrity m_integrity = Integrity::Unknown;
    bool m_isBackingUp = false;
    std::optional<base::Instant> m_savedAt;
};

} // namespace himpun::app
