// SPDX-License-Identifier: GPL-3.0-or-later
// Real dialogs, but for those of Qt that choose a file; what went wrong fails the test.
#pragma once

#include "window_prompter.h"

#include <gtest/gtest.h>

namespace himpun::app::support
{

class StoryPrompter final : public WindowPrompter
{
public:
    StoryPrompter(Backstage &backstage, const Seat &seat)
        : WindowPrompter(passwordCheck(backstage, seat))
    {
    }

    QString fileToOpen, fileToSave;
    int filesAsked = 0;

    void tell(QWidget *, const text::Message &message) override { ADD_FAILURE() << message.text(); }
    QString askFileToOpen(QWidget *, const QString &, const QString &) override
    {
        ++filesAsked;
        return fileToOpen;
    }
    QString askFileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++filesAsked;
        return fileToSave;
    }
};

} // namespace himpun::app::support
