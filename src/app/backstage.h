// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench on a thread of its own, so that nothing that is written or read holds up a window.
//
// Jobs are done in the order in which they were asked; each answer comes back in the window's
// thread, unless the asker is gone by then.
#pragma once

#include "himpun/service/workbench.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace himpun::app
{

class Backstage : public QObject
{
    Q_OBJECT
public:
    /// A workbench, and why its file can only be read where that is so.
    struct Opened {
        Opened(std::unique_ptr<service::Workbench> at,
               std::optional<service::Trouble> because = std::nullopt)
            : bench(std::move(at)), readOnlyBecause(std::move(because))
        {
        }
        std::unique_ptr<service::Workbench> bench;
        std::optional<service::Trouble> readOnlyBecause;
    };

    /// Opens the file the workbench stands at; called on the thread that will use it.
    using Opener = std::function<service::Outcome<Opened>()>;

    explicit Backstage(QObject *parent = nullptr);
    ~Backstage() override;

    /// Gives the present file back and opens another; \a then is told how it went.
    void open(Opener opener,
              std::function<void(const std::optional<service::Trouble> &trouble)> then);
    void close();
    bool isOpen() const { return m_isOpen; }
    /// Of the file that is open; empty: it may be written.
    const std::optional<service::Trouble> &readOnlyBecause() const { return m_readOnlyBecause; }

    /// \a work is given the workbench, \a then what it returned.  Neither is called without an open
    /// file.
    template <class Work, class Then>
    void ask(QObject *asker, Work work, Then then)
    {
        enqueue([this, work = std::move(work), then = std::move(then),
                 asker = QPointer<QObject>(asker)](service::Workbench &bench) mutable {
            auto answer = work(bench);
            return [asker, then = std::move(then), answer = std::move(answer)]() mutable {
                if (asker)
                    then(std::move(answer));
            };
        });
    }

    bool isIdle() const { return m_pending == 0; }

signals:
    /// Somebody acted on the cycle, in whichever page.
    void changed(const QString &cycle);
    void idle();

private:
    using Answer = std::function<void()>;

    template <class Job>
    void enqueue(Job job)
    {
        auto shared = std::make_shared<Job>(std::move(job));
        post([this, shared] {
            if (!m_bench)
                return finish([] {});
            auto answer = std::make_shared<decltype((*shared)(*m_bench))>((*shared)(*m_bench));
            finish([answer] { (*answer)(); });
        });
    }

    void post(std::function<void()> job);
    void finish(Answer answer);

    QThread m_thread;
    QObject *m_worker;                           ///< lives on m_thread
    std::unique_ptr<service::Workbench> m_bench; ///< touched on m_thread only
    int m_pending = 0;
    bool m_isOpen = false;
    std::optional<service::Trouble> m_readOnlyBecause;
};

} // namespace himpun::app
