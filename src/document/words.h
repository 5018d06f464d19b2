// SPDX-License-Identifier: GPL-3.0-or-later
// Where lupdate finds the wording of documents, and how its gaps are filled.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace himpun::document
{

struct Documents {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

template <class... Texts>
std::string say(const QString &phrase, const Texts &...texts)
{
    if constexpr (sizeof...(texts) == 0)
        return phrase.toStdString();
    else
        return phrase.arg(QString::fromStdString(std::string(texts))...).toStdString();
}

} // namespace himpun::document
