// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/language.h"

#include <QCoreApplication>
#include <QLocale>
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

constexpr auto english = "himpun_en";
constexpr auto indonesianOfQt = "qtbase_id";

QTranslator *installed(const char *catalogue)
{
    return QCoreApplication::instance()->findChild<QTranslator *>(catalogue);
}

void install(const char *catalogue, bool wanted)
{
    QTranslator *present = installed(catalogue);
    if (wanted == (present != nullptr))
        return;
    if (!wanted) {
        delete present; // takes itself out of the application
        return;
    }
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(catalogue);
    [[maybe_unused]] const bool loaded =
        translator->load(QStringLiteral(":/himpun/i18n/%1.qm").arg(QLatin1String(catalogue)));
    assert(loaded);
    QCoreApplication::installTranslator(translator);
}

} // namespace

Language language()
{
    return QCoreApplication::instance() && installed(english) ? Language::English
                                                              : Language::Indonesian;
}

void setLanguage(Language wanted)
{
    assert(QCoreApplication::instance());
    bringTranslations();
    install(english, wanted == Language::English);
    install(indonesianOfQt, wanted == Language::Indonesian);
    QLocale::setDefault(wanted == Language::English
                            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                            : QLocale(QLocale::Indonesian, QLocale::Indonesia));
}

} // namespace himpun::text
