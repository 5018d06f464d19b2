// SPDX-License-Identifier: GPL-3.0-or-later
#include "uses_text.h"

#include "himpun/models/shown.h"

#include <QCoreApplication>
#include <QStringList>

namespace himpun::app
{

namespace
{

using models::shown;

struct Using {
    Q_DECLARE_TR_FUNCTIONS(Using)
};

QString joined(const std::vector<std::string> &names)
{
    QStringList words;
    for (const std::string &name : names)
        words << shown(name);
    return words.join(QStringLiteral(", "));
}

std::vector<std::string> texts(const std::vector<int> &numbers)
{
    std::vector<std::string> texts;
    for (const int number : numbers)
        texts.push_back(std::to_string(number));
    return texts;
}

std::vector<std::string> actorNames(const std::vector<sop::ActorId> &actors, const sop::Sop *sop)
{
    std::vector<std::string> names;
    for (const sop::ActorId &actor : actors) {
        const sop::Actor *known = sop ? sop->find(actor) : nullptr;
        names.push_back(known ? known->name : actor.text);
    }
    return names;
}

} // namespace

QString whyItStays(const QString &name, const reading::Uses &uses, const sop::Sop *sop)
{
    QStringList lines{Using::tr("%1 belum dapat dihapus karena masih disebut.").arg(name)};
    if (uses.isHead)
        lines << Using::tr("Sebagai kepala kantor");
    if (uses.isCoordinator)
        lines << Using::tr("Sebagai pengelola siklus");
    if (!uses.positions.empty())
        lines << Using::tr("Dalam jabatan: %1").arg(joined(uses.positions));
    if (!uses.duties.empty())
        lines << Using::tr("Dalam pelaksana: %1").arg(joined(actorNames(uses.duties, sop)));
    if (!uses.agreements.empty())
        lines << Using::tr("Dalam perjanjian kinerja: %1").arg(joined(texts(uses.agreements)));
    if (!uses.cycles.empty())
        lines
            << Using::tr("Dalam siklus, yang tidak dapat diubah lagi: %1").arg(joined(uses.cycles));
    return lines.join(u'\n');
}

} // namespace himpun::app
