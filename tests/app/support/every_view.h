// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, tab and dialog of the window, one after the other, filled as an office would see it.
#pragma once

#include "at_counter.h"
#include "main_window.h"

#include <functional>

namespace himpun::app::support
{

class EveryView : public AtCounter
{
protected:
    /// Called with each view while it is shown, and its name.
    using Visit = std::function<void(QWidget &view, const std::string &name)>;

    EveryView();
    ~EveryView() override;

    void visitAll(const Visit &visit);

    MainWindow window{backstage, prompter, seat, counter.file.clock()};

private:
    void visitPage(const Place &place, const std::string &name, const Visit &visit);
    void visitTabs(QWidget &page, const std::string &name, const Visit &visit);
    void visitDialog(QWidget &dialog, const std::string &name, const Visit &visit);
    void visitSettings(const Visit &visit);
    void visitImport(const Visit &visit);
    void visitActs(const Visit &visit);
    void visitEntrance(const Visit &visit);
};

} // namespace himpun::app::support
