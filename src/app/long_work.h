// SPDX-License-Identifier: GPL-3.0-or-later
// One long piece of work beside everything else: it tells how far it is and stops when asked.
#pragma once

#include "himpun/store/verify.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace himpun::app
{

class LongWork : public QObject
{
    Q_OBJECT
public:
    /// Runs on a thread of its own and touches nothing of the window's.
    using Job = std::function<void(const store::Progress &progress, const store::Cancel &cancel)>;

    explicit LongWork(QObject *parent = nullptr);
    ~LongWork() override; ///< stops the work and waits for it

    /// \a then is called in the window's thread once \a job has returned, unless it was dropped;
    /// what runs already is dropped first.
    void start(Job job, std::function<void()> then);
    void cancel(); ///< the job is asked to stop; \a then is still called
    void drop();   ///< stops it, and nobody is told
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(int percent);

private:
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<store::Cancel> m_cancel;
};

} // namespace himpun::app
