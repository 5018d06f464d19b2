// SPDX-License-Identifier: GPL-3.0-or-later
// Where lupdate finds every sentence of this room, and how their gaps are filled.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace himpun::text
{

/// A struct because lupdate and the lookup agree on the context of a member, not on that of a free
/// function in a namespace.
struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

/// The phrase with %1, %2 … replaced, all at once: a name with "%2" in it stays as it is.
template <class... Texts>
std::string say(const QString &phrase, const Texts &...texts)
{
    if constexpr (sizeof...(texts) == 0)
        return phrase.toStdString();
    else
        return phrase.arg(QString::fromStdString(std::string(texts))...).toStdString();
}

} // namespace himpun::text
