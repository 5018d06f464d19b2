// SPDX-License-Identifier: GPL-3.0-or-later
// One round of a step's story as a widget.
#pragma once

#include "himpun/reading/step_story.h"

class QWidget;

namespace himpun::app
{

QWidget *storyRound(const reading::StoryRound &round, calendar::Zone zone);

} // namespace himpun::app
