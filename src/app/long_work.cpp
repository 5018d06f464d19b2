// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_work.h"

#include <utility>

namespace himpun::app
{

LongWork::LongWork(QObject *parent) : QObject(parent) { }

LongWork::~LongWork()
{
    drop();
}

void LongWork::start(Job job, std::function<void()> then)
{
    drop();
    const auto cancel = m_cancel = std::make_shared<store::Cancel>(false);
    const auto progress = [this, last = std::make_shared<int>(-1)](std::uint64_t done,
                                                                   std::uint64_t total) {
        const int percent = total == 0 ? 100 : static_cast<int>(100 * done / total);
        if (std::exchange(*last, percent) != percent)
            emit progressed(percent); // queued: this is the job's thread
    };
    m_thread.reset(
        QThread::create([job = std::move(job), progress, cancel] { job(progress, *cancel); }));
    connect(m_thread.get(), &QThread::finished, this, [this, cancel, then = std::move(then)] {
        if (m_cancel != cancel)
            return; // dropped after it had ended
        m_thread.release()->deleteLater();
        m_cancel.reset();
        then();
    });
    m_thread->start();
}

void LongWork::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
}

void LongWork::drop()
{
    if (!m_thread)
        return;
    cancel();
    m_cancel.reset();
    m_thread->wait();
    m_thread.reset();
}

} // namespace himpun::app
