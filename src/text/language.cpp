// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cassert>

// Outside every namespace, as the generated function is; a static library's resources are dropped
// by the linker unless somebody asks for them by name.
static void bringTranslations()
{
    Q_INIT_RESOURCE(himpun_translations);
}

namespace himpun::text
{

namespace
{

constexpr auto englishName = "himpun_en";

QTranslator *english()
{
    return QCoreApplication::instance()->findChild<QTranslator *>(englishName);
}

} // namespace

Language language()
{
    return QCoreApplication::instance() && english() ? Language::English : Language::Indonesian;
}

void setLanguage(Language wanted)
{
    assert(QCoreApplication::instance());
    if (wanted == language())
        return;
    if (wanted == Language::Indonesian) {
        delete english(); // takes itself out of the application
        return;
    }
    bringTranslations();
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(englishName);
    [[maybe_unused]] const bool loaded = translator->load(":/himpun/i18n/himpun_en.qm");
    assert(loaded);
    QCoreApplication::installTranslator(translator);
}

} // namespace himpun::text
