// SPDX-License-Identifier: GPL-3.0-or-later
// What every page has in common: it is shown anew whenever something changed, wherever the act came
// from, and asks for other places by name.
#pragma once

#include "place.h"
#include "workplace.h"

#include <QWidget>

namespace himpun::app
{

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Workplace workplace, QWidget *parent = nullptr)
        : QWidget(parent), m_workplace(workplace)
    {
    }

    /// Reads what it shows once more and keeps the person's place in it.
    virtual void refresh() = 0;

    /// Somebody wants to be at \a place, which is of this page's kind.
    virtual void arrive(const Place &) { refresh(); }

    /// Somebody is about to leave the page, the seat or the window.  False where he would rather
    /// stay with what he typed; once it is true, nothing of that is left.
    virtual bool mayLeave() { return true; }
    /// The same before the program ends.
    virtual bool mayClose() { return mayLeave(); }

    /// The cycle one deals with here: what commands of the window are about.
    virtual workflow::CycleId cycleAtHand() const { return {}; }

    /// The file in docs/panduan that explains this page: "tugas-saya".
    virtual QString helpTopic() const = 0;

signals:
    void go(const himpun::app::Place &place);
    /// One moved within the page: where to come back to.
    void stands(const himpun::app::Place &place);
    /// Something was typed, and is in the file.
    void saved();
    /// A sentence for the status bar: what was just done.
    void told(const QString &sentence);

protected:
    const Workplace &workplace() const { return m_workplace; }
    const workflow::OfficialId &me() const { return m_workplace.seat.official; }

private:
    Workplace m_workplace;
};

} // namespace himpun::app
