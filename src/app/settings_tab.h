// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the settings: shows the office, and asks for a change of it.
#pragma once

#include "workplace.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace himpun::app
{

/// What the tabs are drawn from.
struct OfficeAtHand {
    std::shared_ptr<const service::Office> office;
    std::shared_ptr<const sop::Sop>
        sop; ///< the one the office runs; nullptr where the file has none
    base::Date today;
    bool mayChange = false; ///< the person who sits here is a coordinator

    bool operator==(const OfficeAtHand &other) const;
};

/// Made to the office as it is when the change is saved, so that it says nothing about the parts
/// that somebody changes elsewhere.  It holds values only: it is called in another thread.
using OfficeChange = std::function<void(service::Office &)>;

class SettingsTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called once, before anything is shown; \a workplace outlives the tab.
    void useWorkplace(const Workplace &workplace) { m_workplace = &workplace; }

    /// Shows the office anew; what is being typed stays until it is saved or discarded.
    void showOffice(const OfficeAtHand &atHand);

    /// Whether something was typed that the office does not say.
    virtual bool isDirty() const;
    void discard();

signals:
    /// As the person wants it; it has not been checked.
    void wanted(const himpun::app::OfficeChange &change);
    /// Why something stays as it is.
    void refused(const QStringList &faults);
    /// A sentence for the status bar: what was just done.
    void told(const QString &sentence);

protected:
    /// Shows what is at hand, whatever was typed.
    virtual void fill() = 0;
    /// Called instead of fill() where something that was typed stays.
    virtual void keepTyped() { }
    /// Called after either, and by the tab itself after each change.
    virtual void offerSaving() { }
    /// What was typed; empty where nothing ever is.
    virtual OfficeChange typed() const { return {}; }

    const Workplace &workplace() const { return *m_workplace; }
    const OfficeAtHand &atHand() const { return m_atHand; } ///< no office before the first one came

private:
    void fillAnew();

    const Workplace *m_workplace = nullptr;
    OfficeAtHand m_atHand;
    OfficeChange m_untouched; ///< what typed() was before anything was typed
};

/// \a office with \a change in it.
service::Office with(service::Office office, const OfficeChange &change);

/// What keeps \a office from being used, in words; none: nothing.  Every rule for office files
/// holds.
QStringList faultsOf(const service::Office &office);

} // namespace himpun::app
