// SPDX-License-Identifier: GPL-3.0-or-later
#include "backstage.h"

namespace himpun::app
{

Backstage::Backstage(QObject *parent) : QObject(parent), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Backstage::~Backstage()
{
    close();
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Backstage::open(Opener opener,
                     std::function<void(const std::optional<service::Trouble> &)> then)
{
    m_isOpen = false;
    post([this, opener = std::move(opener), then = std::move(then)] {
        m_bench.reset();
        auto opened = opener();
        std::optional<service::Trouble> trouble, readOnlyBecause;
        if (opened) {
            m_bench = std::move(opened->bench);
            readOnlyBecause = std::move(opened->readOnlyBecause);
        } else {
            trouble = opened.error();
        }
        if (m_bench) {
            m_bench->listen([this](const workflow::CycleId &cycle) {
                emit changed(QString::fromStdString(cycle.text));
            });
        }
        finish([this, trouble, readOnlyBecause, then] {
            m_isOpen = !trouble;
            m_readOnlyBecause = readOnlyBecause;
            then(trouble);
        });
    });
}

void Backstage::close()
{
    m_isOpen = false;
    QMetaObject::invokeMethod(
        m_worker, [this] { m_bench.reset(); }, Qt::BlockingQueuedConnection);
}

void Backstage::post(std::function<void()> job)
{
    ++m_pending;
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

void Backstage::finish(Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            answer();
            if (--m_pending == 0)
                emit idle();
        },
        Qt::QueuedConnection);
}

} // namespace himpun::app
