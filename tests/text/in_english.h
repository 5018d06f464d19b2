// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/text/language.h"

/// While one of these lives, the program speaks English.
struct InEnglish {
    InEnglish() { himpun::text::setLanguage(himpun::text::Language::English); }
    ~InEnglish() { himpun::text::setLanguage(himpun::text::Language::Indonesian); }
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;
};
